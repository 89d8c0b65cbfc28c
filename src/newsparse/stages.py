"""The stages that turn a text into an article, in one pass.

Furniture goes before zones, else the running head is the headline; zones go before breaks, else
the last paragraph swallows the footer. Each stage fills in what the later ones look at.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain, pairwise
from typing import Any

import attrs

from newsparse import breaks
from newsparse.cues import cheap_cues
from newsparse.cut_words import mend_cut_words
from newsparse.doubts import about_bylines, about_joins, about_text
from newsparse.drop_caps import mend_drop_caps
from newsparse.elements import closed_up, element, shifted, without
from newsparse.fields import boilerplate, date, language, publisher
from newsparse.fields.byline_once import once
from newsparse.fields.byline_words import running_words
from newsparse.fields.date import DateScan
from newsparse.fields.tables import Tables
from newsparse.furniture import find_furniture
from newsparse.hyphens import Hyphens
from newsparse.interruptions import find_interruptions, find_page_rules
from newsparse.joined_columns import mend_joined_columns
from newsparse.layout import Layout, Regime, measure
from newsparse.lines import Lines, find_pair
from newsparse.marks import Marks, follow_headings, is_separator, list_mark, read_marks
from newsparse.markup import past_closing
from newsparse.model import (
    Article,
    ArticleDate,
    AuthorKind,
    Boilerplate,
    BoilerplateKind,
    Byline,
    Credit,
    Dateline,
    Deferred,
    Doubt,
    DoubtKind,
    Footer,
    Headline,
    Paragraph,
    ParagraphKind,
    SegmentKind,
    SettledBy,
    Span,
)
from newsparse.paragraphs import Joiner, split
from newsparse.segments import make_segments
from newsparse.syllables import Syllables, is_syllable
from newsparse.torn_lines import mend_torn_lines
from newsparse.wrapped_links import mend_wrapped_links
from newsparse.zones.asides import find_asides
from newsparse.zones.blocks import Block
from newsparse.zones.comments import find_comments
from newsparse.zones.contact import find_contacts
from newsparse.zones.cut_in import find_captions, find_cut_in
from newsparse.zones.ending import find_end
from newsparse.zones.entries import begin_entries, hour_of_entry
from newsparse.zones.footer import find_footer
from newsparse.zones.front import Front, find_front, find_rules
from newsparse.zones.glued import part_glued
from newsparse.zones.labelled import (
    Labelled,
    find_labelled,
    front_below,
    settle_byline,
    settle_dates,
    settle_headline,
)
from newsparse.zones.lone_heads import find_lone_heads
from newsparse.zones.masthead import find_masthead, names_in
from newsparse.zones.named_again import find_named_again
from newsparse.zones.page_head import PageHeads, find_page_heads
from newsparse.zones.print_front import part_print
from newsparse.zones.pull_quotes import find_pull_quotes
from newsparse.zones.reading_view import part_reading_view
from newsparse.zones.signature import (
    Signature,
    dated_below,
    find_repeated,
    find_signature,
    signed_after,
    signed_below,
    signed_within,
)
from newsparse.zones.spoken import spoken
from newsparse.zones.view import View, runs
from newsparse.zones.window import (
    Window,
    find_window,
    outside_asides,
    outside_footer,
)

__all__ = ["STAGES", "Reading", "read", "read_paragraphs"]


_SAMPLE = 1500
"""Characters of the body by which the language is told."""


class Reading:
    """One article while it is read: each stage fills in what the later ones look at."""

    __slots__ = (
        "article",
        "asides",
        "body",
        "byline",
        "closed",
        "contacts",
        "date",
        "dateline",
        "dates",
        "doubts",
        "footer",
        "footer_blocks",
        "front",
        "furniture",
        "gaps",
        "headline",
        "join_at",
        "labelled",
        "language",
        "layout",
        "lines",
        "marks",
        "masthead",
        "outside",
        "page_heads",
        "paragraphs",
        "places",
        "publisher",
        "ruled",
        "signature",
        "source",
        "standfirst",
        "tables",
        "view",
    )

    source: str
    tables: Tables
    join_at: float
    lines: Lines
    labelled: Labelled | None
    marks: Marks
    layout: Layout
    furniture: frozenset[int]
    view: View
    outside: Window | None
    contacts: list[list[int]]
    """The lines of each note above the text that says whom to ask about it: none of the front."""
    masthead: list[int]
    """The lines at the top that name the house."""
    page_heads: PageHeads | None
    """The heads of printed pages, with the day of the issue."""
    places: list[int]
    """The lines of offices and places below the byline of a printed page."""
    ruled: set[int]
    """The lines below rules that part headline and decks."""
    front: Front
    footer_blocks: list[Block]
    asides: list[Block]
    body: list[int]
    signature: Signature | None
    """Who signs on the last lines of the text, where nobody does above it."""
    closed: bool
    """Whether a rule stands below the text: it is complete."""
    gaps: breaks.Gaps
    """What the paragraphs are made by: none of the later stages has it."""
    paragraphs: list[Paragraph]
    headline: Headline | None
    standfirst: Paragraph | None
    byline: Byline | None
    date: ArticleDate | None
    dates: tuple[ArticleDate, ...]
    dateline: Dateline | None
    footer: Footer
    language: str | None
    publisher: str | None
    doubts: list[Doubt]

    article: Article

    def __init__(self, source: str, tables: Tables, join_at: float) -> None:
        """Begin with the source alone."""
        self.source = source
        self.tables = tables
        self.join_at = join_at
        self.doubts = []
        self.ruled = set()
        self.places = []


# ----------------------------------------------------------------- the stages


def _lines(reading: Reading) -> None:
    reading.lines = Lines(reading.source)
    headlines = reading.tables.headlines
    mend_cut_words(reading.lines, headlines.suspended)
    mend_joined_columns(reading.lines, headlines.bound, headlines.closings)
    mend_drop_caps(reading.lines, headlines.words)
    mend_wrapped_links(reading.lines)
    mend_torn_lines(reading.lines, headlines.words, reading.tables.bylines.marks)


def _labelled(reading: Reading) -> None:
    reading.labelled = find_labelled(reading.lines, reading.tables)


def _marks(reading: Reading) -> None:
    reading.marks = read_marks(reading.lines)


def _layout(reading: Reading) -> None:
    reading.layout = measure(reading.lines)


def _window(reading: Reading) -> None:
    reading.outside = None
    reading.contacts = []
    reading.masthead = []
    reading.view = View(reading.lines, reading.layout, reading.marks, frozenset())
    reading.page_heads = heads = None
    if reading.labelled is None:
        reading.page_heads = heads = find_page_heads(reading.view, reading.tables)
    if heads is not None and heads.numbered:
        # Print has no menus.
        follow_headings(reading.lines, reading.marks, reading.layout.column)
        return
    if not reading.lines.pages:
        # What is printed again and again on one web page is its menus, and no running head.
        _look_through(reading)


def _look_through(reading: Reading) -> None:
    """Look for the article among menus: from then on the page is the article alone.

    The rest is accounted for at the end. What is left is as wide as the article.
    """
    lines, view, marks = reading.lines, reading.view, reading.marks
    window = find_window(view, reading.tables)
    outside: Window | None = None
    if window is not None:
        reading.outside = outside = Window(*[[view.rows[k] for k in rows] for rows in window])
        reading.layout = measure(lines, outside.rows)
    layout = reading.layout
    follow_headings(lines, marks, layout.column)
    if outside is None and not marks.further:
        return
    furniture = reading.furniture if lines.pages else frozenset[int]()
    within = outside is not None
    reading.view = view = View(lines, layout, marks, furniture, view.inline, within=within)
    if outside is None:
        return
    view.dated = frozenset(outside.dated)
    view.signed = frozenset(outside.signed)
    if outside.apart:
        # The tool wraps nothing: these begin a paragraph each.
        apart = frozenset(outside.apart)
        view.starts_block = [
            start or i in apart for start, i in zip(view.starts_block, view.rows, strict=True)
        ]


def _furniture(reading: Reading) -> None:
    reading.furniture = frozenset()
    if reading.outside is None:
        headings = reading.marks.headings.keys()
        reading.furniture = find_furniture(
            reading.lines, reading.layout, reading.tables.pages, headings
        )


def _zones(reading: Reading) -> None:
    view = reading.view
    if reading.outside is not None:
        # On a whole page of a site the window leaves out what stands above.
        reading.page_heads = None
    if reading.page_heads is not None:
        reading.furniture |= reading.page_heads.lines
    if reading.furniture:
        reading.view = view = View(
            reading.lines, reading.layout, reading.marks, reading.furniture, view.inline
        )
    heads = reading.page_heads
    if reading.lines.pages and (heads is None or not heads.numbered):
        # Of printed pages the furniture is known first.
        _look_through(reading)
        view = reading.view
    if reading.outside is None:
        view.part_lines()
        rules, contacts = find_rules(view), find_contacts(view, reading.tables)
        masthead = find_masthead(view, reading.tables)
        if rules or contacts or masthead:
            view = _without(reading, rules, contacts, masthead)
        if reading.page_heads is not None:
            # Each element is set in type of its own, and wrapped at a width of its own.
            view = _printed(reading, view)
        elif reading.labelled is None:
            part_reading_view(view, reading.tables)
            view.part_front()
    find_end(view, reading.tables)
    front = front_below(view, reading.tables, reading.labelled) if reading.labelled else None
    reading.front = front = front or find_front(view, reading.tables)
    if reading.outside is None:
        # Web pages have no columns.
        part_glued(view, reading.tables, front.body, len(view.rows))
    footer = find_footer(view, reading.tables, front.body)
    past = footer[0].rows[0] if footer else len(view.rows)
    footer = find_comments(view, reading.tables, front.body, footer) or footer
    within = reading.outside is not None
    footer = find_named_again(view, reading.tables, front, footer, within=within) or footer
    past = footer[0].rows[0] if footer else past
    reading.footer_blocks = footer
    asides = [Block(rows, kind) for rows, kind in front.asides]
    reading.asides = asides + find_asides(view, reading.tables, front.body, past)
    reading.asides += find_captions(view, reading.tables, front.body, past, reading.asides)
    taken = {k for block in reading.asides for k in block.rows}
    cut_in = find_cut_in(view, reading.tables, front.body, past, taken)
    reading.asides += cut_in
    taken.update(k for block in cut_in for k in block.rows)
    pulled = find_pull_quotes(view, front.body, past, taken)
    reading.asides += pulled
    taken.update(k for block in pulled for k in block.rows)
    rows = view.rows
    body = rows[front.body : past]
    if taken:
        body = [rows[k] for k in range(front.body, past) if k not in taken]
    texts = reading.lines.texts
    # What separates nothing is no part of the text: a rule above it or below it.
    reading.closed = bool(body) and _is_drawn(view, texts, body[-1])
    while body and _is_drawn(view, texts, body[-1]):
        view.markup.add(body.pop())
    while body and is_separator(texts[body[0]]):
        view.markup.add(body.pop(0))
    reading.signature = find_repeated(view, reading.tables, body, front)
    if _unsigned(reading):
        reading.signature = find_signature(view, reading.tables, body)
    if reading.signature is not None:
        del body[-len(reading.signature.rows) :]
    reading.body = body
    quotes = reading.marks.quotes
    if quotes and front.headline and quotes.issuperset([rows[k] for k in front.headline] + body):
        # Sent on by mail: what is quoted with its headline is the article itself.
        quotes.clear()


def _printed(reading: Reading, view: View) -> View:
    """Part the elements of a printed front; the office or place below its byline is no element."""
    view.printed = True
    places = part_print(view, reading.tables)
    view.part_overflown()
    if not places:
        return view
    reading.places = [view.rows[k] for k in places]
    left_out = frozenset(reading.layout.rows).difference(view.rows).union(reading.places)
    reading.view = less = View(reading.lines, reading.layout, reading.marks, left_out, view.inline)
    less.repeated, less.markup, less.printed = view.repeated, view.markup, True
    begun = {i for i, begins in zip(view.rows, view.starts_block, strict=True) if begins}
    less.starts_block = [
        begins or i in begun for i, begins in zip(less.rows, less.starts_block, strict=True)
    ]
    return less


def _is_drawn(view: View, texts: list[str], i: int) -> bool:
    """Tell whether a line separates, or says that the text ends above it."""
    return i in view.markup or is_separator(texts[i])


def _without(
    reading: Reading, rules: list[int], contacts: list[list[int]], masthead: list[int]
) -> View:
    """Take what stands above the text and is none of its front out of the view.

    These are rules between headline and decks, whom to ask about the text, and the house's name.
    """
    view = reading.view
    drawn = {view.rows[k] for k in rules}
    reading.contacts = [[view.rows[k] for k in rows] for rows in contacts]
    reading.masthead = [view.rows[k] for k in masthead]
    left_out = reading.furniture.union(drawn, *reading.contacts, reading.masthead)
    reading.view = less = View(reading.lines, reading.layout, reading.marks, left_out, view.inline)
    less.repeated = view.repeated
    less.markup |= drawn
    reading.ruled = {view.rows[k + 1] for k in rules if k + 1 < len(view.rows)}
    less.part_lines()
    return less


def _unsigned(reading: Reading) -> bool:
    """Tell whether neither the front nor a labelled field names anybody."""
    return not reading.front.bylines and not _labels_author(reading)


def _labels_author(reading: Reading) -> bool:
    labelled = reading.labelled
    return bool(labelled and any(labelled.values("author")))


def _language(reading: Reading) -> None:
    labelled = reading.labelled
    if labelled is not None and (named := labelled.language(reading.tables)) is not None:
        reading.language = named
        return
    texts, inline = reading.lines.texts, reading.view.inline
    sample: list[str] = []
    length = told = 0
    for i in reading.body:
        text = inline.plain(texts[i]) if i in inline.lines else texts[i]
        sample.append(text)
        length += len(texts[i])
        told += len(text)
        if length > _SAMPLE or told > language.LONGEST:
            break
    # The halves of a word that the printer has cut are no words: "forgott-" / "en".
    whole = " ".join(sample).replace("- ", "")
    reading.language = language.identify(whole, reading.tables.language)


def _below_bylines(reading: Reading) -> set[int]:
    """Return the lines below those that say who wrote a further item, under its heading."""
    headings, texts = reading.marks.headings, reading.lines.texts
    found: set[int] = set()
    if headings.keys().isdisjoint(reading.body):
        return found
    for a, b, c in zip(reading.body, reading.body[1:], reading.body[2:], strict=False):
        if a in headings and b not in headings and len(texts[b]) <= _LONGEST_BYLINE:
            running = running_words(texts[b])
            if len(running) > 1 and reading.tables.bylines.refuses(texts[b], running):
                continue
            byline = reading.tables.scan_byline(texts[b])
            if byline is not None and byline.marked and not byline.rest:
                found.add(c)
    return found


def _opaque(lines: Lines, body: list[int], marks: Marks) -> tuple[set[int], dict[int, int]]:
    """Return the lines of the body in front of which nothing is joined, and the marked ones.

    Of a line with the mark of a list the length of the mark is given, of a separator -1.
    """
    texts = lines.texts
    found: set[int] = set()
    headings, quotes = marks.headings, marks.quotes
    if not (headings.keys().isdisjoint(body) and quotes.isdisjoint(body)):
        for a, b in pairwise(body):
            if a in headings or b in headings or (b in quotes) != (a in quotes):
                if b not in marks.further or b != a + 1:
                    found.add(b)
            elif b in quotes and b != a + 1:
                # Each block behind ">" is quoted by itself.
                found.add(b)
    marked: dict[int, int] = {}
    listed: set[int] = set()
    entries: dict[int, int] = {}
    lettered = _may_hold_letters_of_lists(lines)
    for k in [k for k, i in enumerate(body) if lettered or not texts[i][0].isalpha()]:
        i = body[k]
        text = texts[i]
        if text[0] == "|" and text[-1] == "|" and len(text) > 1:
            # The row of a table.
            found.add(i)
            found.update(body[k + 1 : k + 2])
            if is_separator(text):
                marked[i] = _SEPARATES
            continue
        if text[0].isdecimal():
            if (minute := hour_of_entry(text)) is not None:
                entries[k] = minute
        elif text[0] not in _MARK_STARTS and text[1:2] != ")":
            continue
        if is_separator(text):
            marked[i] = _SEPARATES
            found.add(i)
            found.update(body[k + 1 : k + 2])
        elif text[0] == "<":
            if text[:4] == "<!--":
                # A comment is no part of a paragraph, nor is what follows it of the comment.
                past = next((n for n in range(k, len(body)) if "-->" in texts[body[n]]), k)
                found.add(i)
                found.update(body[past + 1 : past + 2])
        elif (mark := list_mark(text)) is not None:
            marked[i] = mark
            listed.add(k)
    if listed:
        _end_items(texts, body, listed, found)
    if len(entries) > 1:
        found.update(begin_entries(texts, body, entries))
    return found, marked


_SEPARATES = -1
_LONGEST_BYLINE = 90
_MARK_STARTS = frozenset("*_-–—•·~=+#◆■□●○※☆★⁂❖✦✻❦.▪◦‣∙►<")
"""What a separator or list mark begins with, but for digits and letters in front of a bracket."""


def _may_hold_letters_of_lists(lines: Lines) -> bool:
    """Tell whether some line may open with "a) ", which only a search of the source rules out."""
    texts, source = lines.texts, lines.source
    if any(texts[i][1:2] == ")" for i in lines.uneven):
        # The source does not hold these as they are read.
        return True
    at = find_pair(source, ") ")
    while at >= 0:
        if source[at - 1 : at].isalpha() and not source[at - 2 : at - 1].isalnum():
            return True
        at = find_pair(source, ") ", at + 1)
    return False


def _end_items(texts: list[str], body: list[int], listed: set[int], found: set[int]) -> None:
    """Find where items of lists begin, and where the paragraph behind the last one does.

    *listed* are the places in *body* of the lines with the mark of a list.
    """
    # Whether the block so far is an item, and the first lines of it and of the block above.
    item, head, before = False, "", ""
    for k, i in enumerate(body):
        text = texts[i]
        if not k or i != body[k - 1] + 1:
            if item and not text[0].islower() and texts[body[k - 1]][-1] not in _ITEM_GOES_ON:
                found.add(i)
            item = False
            head, before = text, head
        if k in listed:
            above = before if head is text else head
            if k and _opens_item(texts[body[k - 1]], text, above):
                found.add(i)
                item = True
            else:
                item = item or head is text


_ITEM_GOES_ON = frozenset(",-–—(“‘„«")


def _opens_item(above: str, text: str, head: str) -> bool:
    """Tell whether a line with a list mark is an item, and not a dash or number of a sentence.

    *above* is the line above, and *head* the first line of its block.
    """
    return (
        above[-1] in ".!?:。！？："
        or list_mark(above) is not None
        or (head[:1] == text[0] and list_mark(head) is not None)
    )


def _breaks(reading: Reading) -> None:
    lines, body, marks = reading.lines, reading.body, reading.marks
    rows, front = reading.view.rows, reading.front
    words = reading.tables.prose(reading.language)
    names = find_page_rules(
        lines,
        body,
        reading.tables.outlets.names,
        headings=marks.headings,
        small=words.common,
    )
    if names:
        reading.furniture |= names
        reading.body = body = [i for i in body if i not in names]
    title = " ".join([reading.view.plain(k) for k in front.headline])
    names = find_lone_heads(reading.view, reading.tables, body, title, reading.furniture)
    if names:
        reading.furniture |= names
        reading.body = body = [i for i in body if i not in names]
    names = find_interruptions(
        lines,
        reading.layout,
        body,
        reading.tables.outlets.names,
        headline=[rows[k] for k in (*front.headline, *front.standfirst)],
    )
    if names:
        reading.furniture |= names
        reading.body = body = [i for i in body if i not in names]
    texts = lines.texts
    headings, quotes = marks.headings, marks.quotes
    opaque, marked = _opaque(lines, body, marks)
    opaque |= reading.ruled | _below_bylines(reading)
    if reading.outside is not None:
        opaque.update(reading.outside.apart)
    gaps = breaks.judge(
        lines,
        reading.layout,
        body,
        opaque=opaque,
        further=marks.further,
        abbreviated=words.abbreviated,
        common=words.common,
        titles=words.titles,
        # One alone may be all that a tool has marked of several.
        headed=len(headings) > 1 and len(headings.keys() & body) > 1,
        join_at=reading.join_at,
    )
    reading.gaps = gaps
    joiner = _joiner(reading, gaps.regime)
    regime = int(gaps.regime)
    paragraphs: list[Paragraph] = []
    parts = split(gaps, body)
    if marked:
        for row in spoken(lines, body, parts, reading.tables.boilerplate):
            marked.pop(row, None)
    for first, past in parts:
        rows = body[first:past]
        row = rows[0]
        kind, lead = ParagraphKind.TEXT, 0
        if row in headings:
            kind = ParagraphKind.CROSSHEAD
        elif row in quotes:
            kind = ParagraphKind.QUOTE
        elif row in marked:
            if marked[row] == _SEPARATES:
                kind = ParagraphKind.SEPARATOR
            elif len(texts[row]) > marked[row]:
                kind, lead = ParagraphKind.LIST_ITEM, marked[row]
        if past - first == 1 and not lead and row not in lines.uneven:
            paragraphs.append(joiner.line(row, kind))
            continue
        values = gaps.values[first : past - 1]
        paragraphs.append(joiner.paragraph(rows, values, regime, kind, lead))
    reading.paragraphs = paragraphs
    reading.doubts += about_joins(lines, gaps, body)
    for start, stop in joiner.kept_hyphens:
        reading.doubts.append(
            Doubt(
                kind=DoubtKind.KEPT_HYPHEN,
                span=Span(start, stop),
                message="nothing tells whether this hyphen is the writer's or the typesetter's",
            )
        )


def _joiner(reading: Reading, regime: Regime) -> Joiner:
    lines, tables = reading.lines, reading.tables
    words = tables.prose(reading.language)
    return Joiner(
        lines,
        Hyphens(lines, words.suspended, words.common),
        _syllables(reading),
        regime,
        reading.view.inline,
        tables.headlines.clitics,
    )


def _syllables(reading: Reading) -> Syllables:
    return Syllables(reading.lines.texts, reading.tables.headlines.bound)


def _fields(reading: Reading) -> None:
    # The paragraphs are made, and nothing asks for what they were made of: memory is at its highest
    # from here on.
    del reading.gaps
    reading.view.inline.forget()
    view, front, tables, lines = reading.view, reading.front, reading.tables, reading.lines
    rows = view.rows
    reading.headline = _headline(reading)
    reading.standfirst = None
    if front.standfirst:
        joiner = _joiner(reading, reading.layout.regime)
        deck = [rows[k] for k in front.standfirst]
        values = list(map(bytes, cheap_cues(lines, reading.layout, deck)))
        reading.standfirst = joiner.paragraph(
            deck, values, int(reading.layout.regime), ParagraphKind.TEXT, 0
        )
    reading.byline = _byline(reading)
    if reading.signature is not None and reading.signature.byline is not None:
        reading.byline = reading.signature.byline
    elif reading.byline is None and _unsigned(reading):
        reading.byline = _signed(reading)
    if (reading.byline is None or _names_houses(reading.byline)) and not _labels_author(reading):
        reading.byline = _signed_within(reading) or reading.byline
    dates: list[ArticleDate] = []
    for group in runs(front.dates):
        if len(group) == 1:
            scan = front.scans[group[0]][0]
            if not any(_is_open(one, reading) for one in scan.dates):
                dates += scan.dates
                reading.doubts += scan.doubts
                continue
        printed = closed_up(element(lines, [rows[k] for k in group]))
        scan = tables.scan_dates(printed.text, printed.where, language=reading.language)
        dates += scan.dates
        reading.doubts += scan.doubts
    if not dates and reading.page_heads is not None and reading.page_heads.scan is not None:
        dates += reading.page_heads.scan.dates
        reading.doubts += reading.page_heads.scan.doubts
    if not dates and (below := _dated_below(reading)) is not None:
        dates += below.dates
        reading.doubts += below.doubts
    reading.dates = date.settle(dates)
    reading.date = date.published(reading.dates)
    reading.dateline = _dateline(reading)
    if reading.labelled is not None:
        _settle(reading, reading.labelled)
    blocks = _boilerplates(reading, reading.footer_blocks)
    if reading.outside is not None:
        blocks += outside_footer(lines, reading.outside, tables)
    span = Span(blocks[0].span.start, blocks[-1].span.stop) if blocks else Span()
    reading.footer = Footer(blocks=tuple(blocks), span=span)
    known = publisher.recognise(
        tables.outlets,
        headline=reading.headline,
        masthead=[name for i in reading.masthead for name in names_in(lines.texts[i])],
        dateline=reading.dateline,
        # A reader's link leads anywhere.
        footer=[one for one in reading.footer if one.kind is not BoilerplateKind.COMMENTS],
    )
    reading.publisher = known.name if known else None
    if reading.labelled is not None:
        reading.publisher = reading.labelled.publisher(tables) or reading.publisher
    elif known is not None and any(one.ambiguous for one in reading.dates):
        _settle_by_house(reading, known)


def _settle_by_house(reading: Reading, known: publisher.Recognition) -> None:
    """Read all-digit dates as the house does whose page it is.

    A text that an agency sent, or that was taken over with its small print, bears the date of
    whoever prints it; and an edition in another language has an order of its own.
    """
    if known.reason not in publisher.ITS_PAGE:
        return
    house = next(one for one in reading.tables.publishers if one.name == known.name)
    spoken, printed = house.language, reading.language
    if spoken and printed and spoken.partition("-")[0] != printed.partition("-")[0]:
        return
    before = {one.span for one in reading.dates if one.ambiguous}
    reading.dates = date.settle(reading.dates, house.date_order)
    reading.date = date.published(reading.dates)
    settled = before.difference(one.span for one in reading.dates if one.ambiguous)
    reading.doubts = [
        doubt
        for doubt in reading.doubts
        if doubt.kind is not DoubtKind.AMBIGUOUS_DATE or doubt.span not in settled
    ]


def _signed(reading: Reading) -> Byline | None:
    """Return who signs below the text, in the footer or on the rest of a whole page."""
    view, tables, body = reading.view, reading.tables, reading.body
    signed: Byline | None = None
    if reading.footer_blocks:
        signed = signed_below(view, tables, reading.footer_blocks, body)
    if signed is None and reading.outside is not None and body and not reading.footer_blocks:
        signed = signed_after(view, tables, reading.outside.after, body)
    return signed


def _dated_below(reading: Reading) -> DateScan | None:
    """Return the day that is printed below the text, in the footer or on the rest of a whole page."""
    if reading.labelled is not None or not reading.front.headline:
        return None
    rows = reading.view.rows
    after = [rows[k] for block in reading.footer_blocks for k in block.rows]
    if reading.outside is not None:
        after += reading.outside.after
    return dated_below(reading.view, reading.tables, after)


def _signed_within(reading: Reading) -> Byline | None:
    """Return who signs within the text: before its first sentence, or behind its last."""
    prose = [one for one in reading.paragraphs if one.kind is ParagraphKind.TEXT]
    if not prose:
        return None
    first, last = _where_in(prose[0]), _where_in(prose[-1])
    return signed_within(
        [one.text for one in prose],
        reading.tables,
        lambda start, stop: first(Span(start, stop)),
        lambda start, stop: last(Span(start, stop)),
    )


def _boilerplates(reading: Reading, blocks: list[Block]) -> list[Boilerplate]:
    """Read blocks, and drop those from the list that hold no words: links and pictures over lines."""
    rows = reading.view.rows
    found: list[Boilerplate] = []
    kept: list[Block] = []
    for block in blocks:
        numbers = [rows[k] for k in block.rows]
        printed = element(reading.lines, numbers)
        if not printed.text:
            reading.view.markup.update(numbers)
            continue
        kept.append(block)
        found.append(
            boilerplate.make(
                printed.text,
                block.kind,
                reading.tables.boilerplate,
                where=printed.where,
                links=printed.links,
            )
        )
    blocks[:] = kept
    return found


def _is_open(date: ArticleDate, reading: Reading) -> bool:
    """Tell whether the article's language, which is known now, may read a date in another way.

    Full stops put the day first, but not where the words are English: "12.09.16". And a year far
    ahead is one of a Nepali calendar where the words are Nepali: "2082/03/30".
    """
    if date.ambiguous or date.settled_by is SettledBy.LANGUAGE:
        return True
    words = reading.tables.dates
    language = words.by_code.get(reading.language or "", 0)
    year = (date.iso or "")[:4]
    return year.isdecimal() and words.left_as_printed(int(year), language)


def _settle(reading: Reading, labelled: Labelled) -> None:
    """Let what is labelled outrank what is printed."""
    tables, doubts = reading.tables, reading.doubts
    reading.headline = settle_headline(labelled.headline(tables), reading.headline, doubts)
    reading.byline = settle_byline(labelled.byline(tables), reading.byline, doubts)
    said, about = labelled.dates(tables)
    doubts += about
    reading.date, reading.dates = settle_dates(said, reading.dates, doubts)
    reading.dateline = reading.dateline or labelled.dateline()


def _headline(reading: Reading) -> Headline | None:
    """Read the headline and the kicker above it."""
    lines, rows, front = reading.lines, reading.view.rows, reading.front
    if not front.headline:
        return None
    # Where a link without words stood there is nothing between two newlines.
    head = closed_up(element(lines, [rows[k] for k in front.headline]))
    if not head.text:
        return None
    if "\n" in head.text and any(map(is_syllable, head.text)):
        head = without(head, _within_words(head.text, _syllables(reading)))
    text, where = head.text, head.where
    mark = list_mark(text)
    if mark and len(text) > mark:
        # Some tools print all that stands above the text as a list.
        text, where = text[mark:], shifted(where, mark)
    found = reading.tables.read_headline(text, where)
    language, tables = reading.language, reading.tables
    if (
        " : " in found.text
        and reading.outside
        and language
        and not tables.prose(language).colon_apart
    ):
        # Between two tags a tool prints a blank, where no typesetter of the language sets one.
        found = attrs.evolve(found, text=found.text.replace(" : ", ": "))
    if not front.kicker or found.kicker is not None:
        return found
    kicker = element(lines, [rows[k] for k in front.kicker])
    return attrs.evolve(
        found,
        kicker=" ".join(kicker.text.partition(" [ +")[0].split()).rstrip(_POINTS_ON) or None,
        span=Span(lines.starts[rows[front.kicker[0]]], found.span.stop),
    )


def _within_words(text: str, syllables: Syllables) -> list[int]:
    """Return the newlines of *text* that stand within a word."""
    ends = [at for at, sign in enumerate(text) if sign == "\n"]
    return [at for at in ends if syllables.go_on(text[:at], text[at + 1 :])]


_POINTS_ON = " :：>›»|/•"
"""What stands behind a section that points on to the headline."""


def _byline(reading: Reading) -> Byline | None:
    """Read the byline, whose lines may stand apart."""
    lines, rows, tables = reading.lines, reading.view.rows, reading.tables
    found: list[Byline] = []
    starts = reading.view.starts_block
    for group in runs(reading.front.bylines, starts):
        if len(group) == 1 and group[0] in reading.front.scans:
            scan = reading.front.scans[group[0]][1]
            if scan is not None:
                found.append(scan.byline)
                continue
        printed = closed_up(element(lines, [rows[k] for k in group]))
        scan = tables.scan_byline(printed.text, printed.where)
        if scan is not None:
            found.append(scan.byline)
            continue
        for k in group:
            printed = element(lines, [rows[k]])
            scan = tables.scan_byline(printed.text, printed.where)
            if scan is not None:
                found.append(scan.byline)
    if len(found) > 1:
        # "Source: GNP" below "Jane Doe": who signs by name wrote it.
        found = [one for one in found if not _names_houses(one)] or found
    if len(found) < 2:
        return found[0] if found else None
    return Byline(
        text=" ".join([one.text for one in found]),
        authors=once(chain.from_iterable([one.authors for one in found])),
        span=Span(found[0].span.start, found[-1].span.stop),
    )


def _names_houses(byline: Byline) -> bool:
    """Tell whether a line names nobody but houses, who sign where nobody else does.

    "With GNP" is another thing: both wrote.
    """
    return bool(byline.authors) and all(
        author.kind is AuthorKind.ORGANISATION and author.credit is Credit.BY
        for author in byline.authors
    )


def _dateline(reading: Reading) -> Dateline | None:
    """Find the dateline at the beginning of the first paragraph of text."""
    for paragraph in reading.paragraphs[:3]:
        if paragraph.kind is not ParagraphKind.TEXT:
            continue
        found = reading.tables.find_dateline(paragraph.text)
        if found is None:
            return None
        where = _where_in(paragraph)
        span = where(found.span)
        return attrs.evolve(
            found,
            span=attrs.evolve(span, stop=past_closing(reading.source, span.stop)),
            date=attrs.evolve(found.date, span=where(found.date.span)) if found.date else None,
        )
    return None


def _where_in(paragraph: Paragraph) -> Callable[[Span], Span]:
    """Return the function that maps spans of a paragraph's text to the source."""
    steps: list[tuple[int, int]] = [(0, paragraph.span.start)]
    length, at = 0, paragraph.span.start
    for repair in paragraph.repairs:
        length += repair.span.start - at
        steps.append((length, repair.span.start))
        length += len(repair.replacement)
        at = repair.span.stop
        steps.append((length, at))

    def to_source(offset: int) -> int:
        base = steps[0]
        for step in steps:
            if step[0] > offset:
                break
            base = step
        return base[1] + offset - base[0]

    def where(span: Span) -> Span:
        start = to_source(span.start)
        return Span(start, max(start, to_source(span.stop - 1) + 1 if span else start))

    return where


def _assemble(reading: Reading) -> None:
    dates = reading.dates
    reading.asides.sort(key=lambda block: block.rows[0])
    asides = _boilerplates(reading, reading.asides)
    if reading.outside is not None or reading.contacts:
        asides += _printed_above(reading)
        asides.sort(key=lambda aside: aside.span)
    if reading.byline is None or not reading.byline.authors:
        reading.doubts += about_bylines(reading.paragraphs, reading.tables)
    reading.doubts += about_text(
        reading.source, reading.paragraphs, closed=reading.closed or bool(reading.footer)
    )
    reading.doubts.sort(key=lambda doubt: doubt.span)
    reading.article = Article(
        headline=reading.headline,
        standfirst=reading.standfirst,
        byline=reading.byline,
        date=reading.date,
        dates=dates,
        dateline=reading.dateline,
        paragraphs=tuple(reading.paragraphs),
        asides=tuple(asides),
        footer=reading.footer,
        language=reading.language,
        publisher=reading.publisher,
        source=reading.source,
        doubts=tuple(reading.doubts),
        segments=Deferred(make_segments, _zone_lines(reading)),
    )


def _printed_above(reading: Reading) -> list[Boilerplate]:
    """Read what stands around the article on its page, and whom to ask about it."""
    if reading.outside is not None:
        return outside_asides(reading.lines, reading.outside, reading.tables)
    found: list[Boilerplate] = []
    for numbers in reading.contacts:
        printed = element(reading.lines, numbers)
        found.append(
            boilerplate.make(
                printed.text,
                BoilerplateKind.CONTACT,
                reading.tables.boilerplate,
                where=printed.where,
                links=printed.links,
            )
        )
    return found


def _zone_lines(reading: Reading) -> tuple[tuple[int, int, SegmentKind], ...]:
    """Return (start, stop, segment kind) of each line that is not of the body."""
    lines, rows, front = reading.lines, reading.view.rows, reading.front
    kinds: dict[int, SegmentKind] = dict.fromkeys(reading.furniture, SegmentKind.FURNITURE)
    heads = reading.page_heads
    if heads is not None and heads.dated is not None and heads.scan is not None:
        spans = {date.span for date in reading.dates}
        if any(date.span in spans for date in heads.scan.dates):
            kinds[heads.dated] = SegmentKind.DATE
    kinds.update(dict.fromkeys(reading.marks.rules | reading.view.markup, SegmentKind.MARKUP))
    for numbers, kind in (
        (front.furniture, SegmentKind.FURNITURE),
        (front.headline, SegmentKind.HEADLINE),
        (front.kicker, SegmentKind.KICKER),
        (front.standfirst, SegmentKind.STANDFIRST),
        (front.dates, SegmentKind.DATE),
        (front.bylines, SegmentKind.BYLINE),
    ):
        for k in numbers:
            kinds[rows[k]] = kind
    if reading.outside is not None:
        kinds.update(dict.fromkeys(reading.outside.before, SegmentKind.ASIDE))
        kinds.update(dict.fromkeys(reading.outside.after, SegmentKind.FOOTER))
    if reading.signature is not None:
        kinds.update(dict.fromkeys(reading.signature.rows, SegmentKind.BYLINE))
    kinds.update(dict.fromkeys(chain.from_iterable(reading.contacts), SegmentKind.ASIDE))
    kinds.update(dict.fromkeys(reading.masthead, SegmentKind.FURNITURE))
    kinds.update(dict.fromkeys(reading.places, SegmentKind.BYLINE))
    for block in reading.asides:
        for k in block.rows:
            kinds[rows[k]] = SegmentKind.ASIDE
    for block in reading.footer_blocks:
        for k in block.rows:
            kinds[rows[k]] = SegmentKind.FOOTER
    starts, stops = lines.starts, lines.stops
    found = [(starts[i], stops[i], kind) for i, kind in kinds.items()]
    if reading.labelled is not None:
        found += [(*span, SegmentKind.FRONT_MATTER) for span in reading.labelled.spans]
    found.sort()
    return tuple(found)


STAGES: tuple[tuple[str, Callable[[Reading], Any]], ...] = (
    ("lines", _lines),
    ("labelled", _labelled),
    ("marks", _marks),
    ("layout", _layout),
    ("window", _window),
    ("furniture", _furniture),
    ("zones", _zones),
    ("language", _language),
    ("breaks", _breaks),
    ("fields", _fields),
    ("assemble", _assemble),
)
"""The stages of a parse, in order."""


def read(source: str, tables: Tables, join_at: float) -> Article:
    """Take *source* through all stages."""
    reading = Reading(source, tables, join_at)
    for _, stage in STAGES:
        stage(reading)
    return reading.article


def read_paragraphs(source: str, tables: Tables, join_at: float) -> tuple[Paragraph, ...]:
    """Take *source* as body text: through the stages that know nothing of front and footer."""
    reading = Reading(source, tables, join_at)
    reading.labelled = reading.outside = None
    for stage in (_lines, _marks, _layout, _furniture):
        stage(reading)
    follow_headings(reading.lines, reading.marks, reading.layout.column)
    reading.view = View(reading.lines, reading.layout, reading.marks, reading.furniture)
    reading.front = Front()
    reading.body = list(reading.view.rows)
    _language(reading)
    _breaks(reading)
    return tuple(reading.paragraphs)
