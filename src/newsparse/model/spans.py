"""Where in the source a thing stands, and what was done there."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from operator import index
from typing import Any, Generic, SupportsFloat, SupportsIndex, TypeVar

import attrs

from newsparse.model.kinds import member, several, shown

T = TypeVar("T")

__all__ = [
    "Deferred",
    "Doubt",
    "DoubtKind",
    "Repair",
    "RepairKind",
    "Segment",
    "SegmentKind",
    "Span",
    "Where",
]


@attrs.frozen(order=True, init=False)
class Span:
    """A stretch of the source: half-open, counted in code points.

    Raises ``ValueError`` for an end before its start, or a start before the text, and
    ``TypeError`` for what is no whole number.

    >>> span = Span(6, 11)
    >>> span.of("Paris today")
    'today'
    >>> len(span)
    5
    >>> Span(11, 6)
    Traceback (most recent call last):
    ValueError: a span counts up from 0, its start before its stop: not Span(11, 6)
    """

    start: int = 0
    stop: int = 0

    def __init__(self, start: int = 0, stop: int = 0) -> None:
        """Check and keep the two numbers."""
        # By hand, since a validator would be one more call for each of hundreds of spans.
        if start.__class__ is not int or stop.__class__ is not int:
            start, stop = _whole(start), _whole(stop)
        if not 0 <= start <= stop:
            raise ValueError(
                f"a span counts up from 0, its start before its stop: not Span({start}, {stop})"
            )
        _SET_START(self, start)
        _SET_STOP(self, stop)

    def of(self, text: str) -> str:
        """Return the words of *text* that the span covers."""
        return text[self.start : self.stop]

    def __len__(self) -> int:
        """Return the number of code points covered."""
        return self.stop - self.start

    def __bool__(self) -> bool:
        """Tell whether the span covers anything at all."""
        return self.stop > self.start

    def __repr__(self) -> str:
        """Show the two numbers, as they may be given."""
        return f"Span({self.start!r}, {self.stop!r})"

    def __reduce__(self) -> tuple[type[Span], tuple[int, int]]:
        """Pickle the two numbers alone: an article has hundreds of spans."""
        return type(self), (self.start, self.stop)


def _whole(number: SupportsIndex) -> int:
    """Return a number that may be one of numpy's as a plain one."""
    try:
        return index(number)
    except TypeError:
        kind = type(number).__name__
        raise TypeError(f"a span counts in whole numbers, not {kind}") from None


Where = Callable[[int, int], Span]
"""Tells where in the source a stretch of an element's clean text stands."""


_SET_START = vars(Span)["start"].__set__
_SET_STOP = vars(Span)["stop"].__set__

NOWHERE = Span()


def span_between(start: int, stop: int) -> Span:
    """Return ``Span(start, stop)``: the same, made in a third of the time for those who need many."""
    span = object.__new__(Span)
    _SET_START(span, start)
    _SET_STOP(span, stop)
    return span


class Deferred(Generic[T]):
    """Values that are built from plain integers when somebody asks for them.

    A long article has hundreds of repairs and segments that most callers never look at. The
    reader leaves them as tuples of integers and a function of its own room that makes the
    values: the model need not know that room. What was built is kept, and left out of pickles,
    so that looking at an article does not make it larger to send.
    """

    __slots__ = ("made", "make", "raw")

    def __init__(self, make: Callable[[Any, Any], tuple[T, ...]], raw: Any) -> None:
        """Keep *make*, a module-level function of (owner, raw), and what it will be given."""
        self.make = make
        self.raw = raw
        self.made: tuple[T, ...] | None = None

    def __call__(self, owner: object) -> tuple[T, ...]:
        """Return the values for *owner*, built when they are first asked for."""
        if self.made is None:
            self.made = self.make(owner, self.raw)
        return self.made

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by the function's name and the integers."""
        return (Deferred, (self.make, self.raw))


def several_or_deferred(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Refuse anything but a tuple, or what is built when somebody asks for it."""
    if not isinstance(value, Deferred):
        several(owner, attribute, value)


class RepairKind(StrEnum):
    """What a repair mended.

    - ``wrap``: a line break of the printed column inside a paragraph.
    - ``hyphenation``: a word that was cut at the end of a line.
    - ``stray_break``: a paragraph that a column or page end had cut into two blocks.
    - ``furniture``: the same, with page numbers, running heads or an aside between the halves.
    - ``spacing``: blanks other than one plain space between two words.
    - ``markup``: emphasis, links, HTML tags, entities and escapes.
    - ``invisible``: soft hyphens, zero-width spaces and byte order marks inside words.

    >>> RepairKind.STRAY_BREAK == "stray_break"
    True
    """

    WRAP = "wrap"
    HYPHENATION = "hyphenation"
    STRAY_BREAK = "stray_break"
    FURNITURE = "furniture"
    SPACING = "spacing"
    MARKUP = "markup"
    INVISIBLE = "invisible"


def _repair_kind(value: RepairKind | str) -> RepairKind:
    return member(RepairKind, value)


@attrs.frozen(kw_only=True)
class Repair:
    """One change between the source and the text of a paragraph.

    The words of the source under ``span`` are printed as ``replacement``. ``reason`` names the
    cues that decided, the heaviest first, each with its value (``start:small``: the line behind
    begins with a small letter), or the rule that did (``rule:markup``); the documentation has all
    cues on the page *Stray breaks*. ``confidence`` is the chance, between 0 and 1, that an editor
    would have made the same change. ``kind`` takes a member or its value. Raises ``ValueError`` for a kind that is none.

    >>> Repair(kind=RepairKind.WRAP, span=Span(9, 10), replacement=" ", confidence=0.98)
    Repair('wrap', span=Span(9, 10), replacement=' ', confidence=0.98)
    """

    kind: RepairKind = attrs.field(converter=_repair_kind)
    span: Span
    replacement: str = ""
    reason: tuple[str, ...] = attrs.field(default=(), validator=several)
    confidence: float = attrs.field(default=1.0, eq=False)

    def __repr__(self) -> str:
        """Show the kind, the place, and only what else there is to say."""
        return shown(self)


class SegmentKind(StrEnum):
    """Which part of the article a stretch of the source belongs to.

    - ``front_matter``: data about the article in front of it, such as a YAML block.
    - ``headline``: the headline.
    - ``kicker``: the short line above or in front of the headline.
    - ``site``: the outlet's name behind the headline.
    - ``standfirst``: the summary below the headline.
    - ``byline``: who wrote the article.
    - ``date``: when it was published or updated.
    - ``dateline``: place, day and agency in front of the first sentence.
    - ``body``: words of the paragraphs.
    - ``markup``: marks that stand for no words, such as ``**`` and drawn lines.
    - ``break``: what parted two halves of a paragraph: line breaks, hyphens.
    - ``furniture``: page numbers, running heads and other lines of the page.
    - ``aside``: boilerplate in front of the body or within it.
    - ``footer``: boilerplate behind the body.
    - ``blank``: blanks and empty lines.
    - ``unread``: what was not understood. No reading of this version leaves any.
    """

    FRONT_MATTER = "front_matter"
    HEADLINE = "headline"
    KICKER = "kicker"
    SITE = "site"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATE = "date"
    DATELINE = "dateline"
    BODY = "body"
    MARKUP = "markup"
    BREAK = "break"
    FURNITURE = "furniture"
    ASIDE = "aside"
    FOOTER = "footer"
    BLANK = "blank"
    UNREAD = "unread"


def _segment_kind(value: SegmentKind | str) -> SegmentKind:
    return member(SegmentKind, value)


@attrs.frozen(kw_only=True)
class Segment:
    """A stretch of the source and the part it plays.

    The segments of an article are sorted, do not overlap and leave nothing out: their slices
    joined are the source. ``kind`` takes a member or its value. Raises ``ValueError`` for a kind
    that is none.

    >>> Segment(kind=SegmentKind.HEADLINE, span=Span(2, 20))
    Segment('headline', span=Span(2, 20))
    """

    kind: SegmentKind = attrs.field(converter=_segment_kind)
    span: Span

    def __repr__(self) -> str:
        """Show the kind and the place."""
        return shown(self)


class DoubtKind(StrEnum):
    """Why a reading should be looked at by a person.

    - ``ambiguous_date``: an all-digit date that can be two days.
    - ``contradicting_weekday``: the day printed was another weekday than the one beside it.
    - ``contradicting_fields``: a labelled field says another thing than what is printed.
    - ``unresolved_zone``: the abbreviation of a time zone that can be several.
    - ``uncertain_byline``: a line that may be the byline. This version has no such doubt.
    - ``near_join``: two blocks that nearly were joined, or nearly were kept apart.
    - ``kept_hyphen``: a hyphen at a line end that may be the writer's or the typesetter's.
    - ``byline_in_body``: a line of the text that says who wrote, where nobody is named above it.
    - ``truncated``: the text ends in the middle of a sentence.
    - ``not_an_article``: no paragraph of prose was found.
    - ``mojibake``: the text was decoded with the wrong encoding.
    - ``unread``: breaks that are spelled out (a backslash and an n), the source of a page, or JSON.
    """

    AMBIGUOUS_DATE = "ambiguous_date"
    CONTRADICTING_WEEKDAY = "contradicting_weekday"
    CONTRADICTING_FIELDS = "contradicting_fields"
    UNRESOLVED_ZONE = "unresolved_zone"
    UNCERTAIN_BYLINE = "uncertain_byline"
    NEAR_JOIN = "near_join"
    KEPT_HYPHEN = "kept_hyphen"
    BYLINE_IN_BODY = "byline_in_body"
    TRUNCATED = "truncated"
    NOT_AN_ARTICLE = "not_an_article"
    MOJIBAKE = "mojibake"
    UNREAD = "unread"


def _doubt_kind(value: DoubtKind | str) -> DoubtKind:
    return member(DoubtKind, value)


def _chance(_: object, field: attrs.Attribute[float], value: float) -> None:
    if not isinstance(value, SupportsFloat):
        raise TypeError(f"{field.name} is a number from 0 to 1, not {type(value).__name__}")
    if not 0.0 <= float(value) <= 1.0:
        raise ValueError(f"{field.name} is a chance between 0 and 1, not {value!r}")


@attrs.frozen(kw_only=True)
class Doubt:
    """Something the reader was not sure of, said instead of guessed.

    ``confidence`` is the chance, between 0 and 1, that the reading stands all the same. ``kind``
    takes a member or its value. Raises ``ValueError`` for a kind that is none or a confidence out
    of range, and ``TypeError`` for a confidence that is no number.

    >>> doubt = Doubt(kind=DoubtKind.AMBIGUOUS_DATE, message="04/05/2025: April or May?")
    >>> doubt.kind == "ambiguous_date"
    True
    """

    kind: DoubtKind = attrs.field(converter=_doubt_kind)
    span: Span = NOWHERE
    message: str = ""
    confidence: float = attrs.field(default=0.5, validator=_chance, eq=False)

    def __repr__(self) -> str:
        """Show the kind, the place, the message, and how surely the reading stands."""
        return shown(self)
