"""The record that every language fills in: words and habits of its newsrooms, no logic."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sized

import attrs
from attrs.validators import instance_of

from newsparse.model import BoilerplateKind, Credit, DateOrder

__all__ = [
    "BylineWords",
    "ContactWords",
    "DateWords",
    "EastWords",
    "Examples",
    "FieldWords",
    "Language",
    "MailWords",
    "PageWords",
    "Phrases",
    "PictureWords",
    "Prose",
]

Words = tuple[str, ...]


def _parted(phrases: str | Words) -> Words:
    """Turn phrases parted by ``|`` into a tuple."""
    if isinstance(phrases, str):
        return tuple(phrase.strip() for phrase in phrases.split("|") if phrase.strip())
    return tuple(phrases)


def _each_parted(names: Iterable[str | Iterable[str]]) -> tuple[Words, ...]:
    """Turn the names of each month or weekday, parted by ``|``, into a tuple."""
    if isinstance(names, str):
        raise TypeError("names are given month by month, or day by day, not as a single text")
    return tuple([_parted(name) if isinstance(name, str) else tuple(name) for name in names])


_COUNTS = {"months": 12, "weekdays": 7}


def _all_of_them(_: object, field: attrs.Attribute[tuple[Words, ...]], names: Sized) -> None:
    if len(names) not in (0, _COUNTS[field.name]):
        raise ValueError(f"{field.name} are {_COUNTS[field.name]}, or none, not {len(names)}")


@attrs.frozen(kw_only=True)
class DateWords:
    """How dates are printed. Names are compared without case and accents.

    Words and phrases are parted by ``|``. ``months`` holds the names and abbreviations (dots left
    out) of each of the twelve, ``weekdays`` those of the seven from Monday; ``more_months`` and
    ``more_weekdays`` add what newsrooms print besides, by number. ``orders`` lists the all-digit orders
    that newsrooms of the language use, the usual one first: a single order settles ``04/05/2025``.
    ``published`` and ``updated`` are the labels in front of a date, ``today`` and ``yesterday`` these
    words.

    >>> months = (
    ...     "jan | january", "feb | february", "march", "april", "may", "june", "july",
    ...     "aug | august", "sept | september", "oct | october", "nov | november", "dec | december",
    ... )
    >>> DateWords(months=months).months[:3]
    (('jan', 'january'), ('feb', 'february'), ('march',))
    >>> DateWords(months=months[:11])
    Traceback (most recent call last):
    ValueError: months are 12, or none, not 11
    """

    months: tuple[Words, ...] = attrs.field(
        default=(), converter=_each_parted, validator=_all_of_them
    )
    weekdays: tuple[Words, ...] = attrs.field(
        default=(), converter=_each_parted, validator=_all_of_them
    )
    more_months: Mapping[str, int] = attrs.field(factory=dict[str, int])
    """Further names of months, from 1."""
    more_weekdays: Mapping[str, int] = attrs.field(factory=dict[str, int])
    """Further names of weekdays, Monday being 0."""
    month_beginnings: Words = attrs.field(default=(), converter=_parted)
    """Particles written together with a following month."""
    month_endings: Words = attrs.field(default=(), converter=_parted)
    """Case endings that a month's name takes."""
    month_first: bool = False
    """Whether "April 14" is usual, without a year."""
    day_dot: bool | None = None
    """Whether the number of a day takes a full stop; ``None`` where both are printed."""
    orders: tuple[DateOrder, ...] = (DateOrder.DMY,)
    published: Words = attrs.field(default=(), converter=_parted)
    updated: Words = attrs.field(default=(), converter=_parted)
    glue: Words = attrs.field(default=(), converter=_parted)
    """Small words within a date or between its parts: on, the, of, at."""
    hours: Words = attrs.field(default=(), converter=_parted)
    """What stands behind an hour: Uhr, h."""
    clock_ends: Words = attrs.field(default=(), converter=_parted)
    """What stands behind a time with its minutes: hrs."""
    clock_starts: Words = attrs.field(default=(), converter=_parted)
    """What stands in front of an hour: at, um."""
    units: Words = attrs.field(default=(), converter=_parted)
    """Units of a time past that are printed close to their number: 3d, 5min."""
    minutes: Words = attrs.field(default=(), converter=_parted)
    am: Words = attrs.field(default=(), converter=_parted)
    pm: Words = attrs.field(default=(), converter=_parted)
    noon: Words = attrs.field(default=(), converter=_parted)
    midnight: Words = attrs.field(default=(), converter=_parted)
    zones: Mapping[str, str] = attrs.field(factory=dict[str, str])
    """Names of time zones in words, each with the abbreviation that stands for it."""
    ordinals: Words = attrs.field(default=(), converter=_parted)
    """Endings joined to the number of a day: st, nd."""
    numerals: Words = attrs.field(default=(), converter=_parted)
    """The numbers of days in words, from one on, as agencies of some languages print the first of them."""
    year_marks: Words = attrs.field(default=(), converter=_parted)
    """Counters behind the number of a year, where numbers alone make the date."""
    month_marks: Words = attrs.field(default=(), converter=_parted)
    day_marks: Words = attrs.field(default=(), converter=_parted)
    eras: Mapping[str, int] = attrs.field(factory=dict[str, int])
    """Names of eras, with the number to be added to their years."""
    buddhist: bool = False
    """Whether years may be counted from 543 BC."""
    persian_months: tuple[Words, ...] = attrs.field(default=(), converter=_each_parted)
    hijri_months: tuple[Words, ...] = attrs.field(default=(), converter=_each_parted)
    printed_months: Words = attrs.field(default=(), converter=_parted)
    """Months of a calendar whose days are not counted over: its dates are left as printed."""
    printed_years: range = range(0)
    """Years that only such a calendar can mean: an all-digit date in one is left as printed."""
    ago: Mapping[str, Words] = attrs.field(factory=dict[str, Words])
    """By unit, what is printed for a time past; ``{0}`` is the number."""
    more_ago: Mapping[str, Words] = attrs.field(factory=dict[str, Words])
    today: Words = attrs.field(default=(), converter=_parted)
    yesterday: Words = attrs.field(default=(), converter=_parted)
    captions: Words = attrs.field(default=(), converter=_parted)
    """Words of picture credits, and of other days than the article's: a line that holds one is no date line."""
    person_months: Words = attrs.field(default=(), converter=_parted)
    """Months that are people's names, too: "Theresa May 2017" is no date."""


def _credited(phrases: Mapping[str, str] | Mapping[Credit, Words]) -> Mapping[Credit, Words]:
    """Turn the phrases for each kind of work into tuples."""
    return {Credit(kind): _parted(text) for kind, text in phrases.items()}


@attrs.frozen(kw_only=True)
class BylineWords:
    """How authors are named. Words and phrases are parted by ``|`` and compared without case.

    A phrase that ends in ``:`` counts only with a colon (or a line end) behind it; a word that
    begins with ``-`` is the ending of compounds.

    ``by`` stands before the names (one that ends in a hyphen is written together with them),
    ``by_after`` behind them, ``posts`` before a place and a name ("from our correspondent in").
    ``genres`` are kinds of text that may open such a phrase ("a report by"). ``joins`` stands between two names, ``surname_joins`` are
    those of them that stand between the two surnames of one person as well ("Puig i Ferrer"), ``places`` between name and place,
    ``papers`` between name and paper, ``reports`` between a place and a name behind it ("from Rome
    reports"). ``credits`` are phrases for other work than writing, by values of
    :class:`newsparse.Credit`.

    ``statements`` open the line of a board or party; ``articles`` and ``links`` are the small
    words before and inside the names of organisations, ``desks`` the words of a newsroom
    ("editorial", "staff"), ``bodies`` those of other organisations.

    ``roles`` are job titles, ``role_words`` what stands before them ("chief", "political").
    ``given`` are common first names, ``surnames`` those that open a name in a script without
    blanks, ``never`` words that no name holds (of sections, crossheads, menus; ``capitals`` says
    that headings of the language set capitals on ordinary words, as those of names;
    ``single_names``, that many of its speakers have one name alone), ``glue`` words of buttons, counters and reading times that are printed on the same line. ``agencies`` are
    agencies and outlets that sign articles and have no profile among the publishers. A join of
    one letter that is written together with the name behind ends in a hyphen (``و-``).

    ``signed`` are kinds of text that papers set right before their author's name, without any
    word between ("Gastbeitrag Anna Muster"); one that is set before the name of the person whom
    the text is about (an interview, a portrait) is none. ``sources`` are the labels with which a
    line names the agencies or papers that a text comes from ("Quelle: dpa").

    ``authors`` are labels of authors that a comma may set off ("Autor, Ana Ode"), ``titles`` titles
    before names in scripts without capitals. ``learned`` are posts behind which "in" stands before what is
    taught, and no place; ``post_from`` stands between a post and its place, ``post_of`` between it and the house. Further than ``places``
    goes ``sent_from``, before a place at the very front ("From Oslo, Ann Ode"); ``from_house`` stands
    before a house that sends an article ("Da Agência Brasil"), and ``writes_from`` behind a name and before its place,
    though it is a particle of names elsewhere ("Anna Rossi da Parigi"). ``relatives`` open, behind
    a comma, what an author is or does ("By Ann Ode, who covers the courts"). ``posted`` are words of ``by`` that say
    who put an article on a page, and not who wrote it ("posted by"); ``towards`` stands between two names of whom
    one follows the other ("Von Merkel zu Merz"), and ``gerunds`` are the endings of what a heading does with a
    name behind ("Remembering Jane Doe"). Who holds one of the ``offices`` or is
    among the ``rulers`` is written about and writes nothing, ``news`` is what papers print behind the name of a
    land above its news, and ``heads`` are small words that open a phrase and no name. ``gendered`` are the endings with which a
    title is printed for men and women, or for one and several, at once ("Autor/in", "author(s)"). ``misread`` is
    what character recognition makes of a mark, letter by letter as printed ("Bv" for "By").

    >>> words = BylineWords(by="by | written by", credits={"photography": "photo:"})
    >>> words.by
    ('by', 'written by')
    >>> BylineWords(credits={"poetry": "verse by"})
    Traceback (most recent call last):
    ValueError: 'poetry' is not a valid Credit
    """

    by: Words = attrs.field(default=(), converter=_parted)
    by_after: Words = attrs.field(default=(), converter=_parted)
    posts: Words = attrs.field(default=(), converter=_parted)
    genres: Words = attrs.field(default=(), converter=_parted)
    joins: Words = attrs.field(default=(), converter=_parted)
    surname_joins: Words = attrs.field(default=(), converter=_parted)
    places: Words = attrs.field(default=(), converter=_parted)
    papers: Words = attrs.field(default=(), converter=_parted)
    reports: Words = attrs.field(default=(), converter=_parted)
    credits: Mapping[Credit, Words] = attrs.field(factory=dict[Credit, Words], converter=_credited)
    statements: Words = attrs.field(default=(), converter=_parted)
    articles: Words = attrs.field(default=(), converter=_parted)
    links: Words = attrs.field(default=(), converter=_parted)
    desks: Words = attrs.field(default=(), converter=_parted)
    bodies: Words = attrs.field(default=(), converter=_parted)
    roles: Words = attrs.field(default=(), converter=_parted)
    role_words: Words = attrs.field(default=(), converter=_parted)
    given: Words = attrs.field(default=(), converter=_parted)
    surnames: Words = attrs.field(default=(), converter=_parted)
    never: Words = attrs.field(default=(), converter=_parted)
    misread: Mapping[str, str] = attrs.field(factory=dict[str, str])
    capitals: bool = False
    single_names: bool = False
    glue: Words = attrs.field(default=(), converter=_parted)
    agencies: Words = attrs.field(default=(), converter=_parted)
    signed: Words = attrs.field(default=(), converter=_parted)
    sources: Words = attrs.field(default=(), converter=_parted)
    authors: Words = attrs.field(default=(), converter=_parted)
    titles: Words = attrs.field(default=(), converter=_parted)
    learned: Words = attrs.field(default=(), converter=_parted)
    post_of: Words = attrs.field(default=(), converter=_parted)
    post_from: Words = attrs.field(default=(), converter=_parted)
    sent_from: Words = attrs.field(default=(), converter=_parted)
    from_house: Words = attrs.field(default=(), converter=_parted)
    writes_from: Words = attrs.field(default=(), converter=_parted)
    relatives: Words = attrs.field(default=(), converter=_parted)
    posted: Words = attrs.field(default=(), converter=_parted)
    towards: Words = attrs.field(default=(), converter=_parted)
    gerunds: Words = attrs.field(default=(), converter=_parted)
    offices: Words = attrs.field(default=(), converter=_parted)
    rulers: Words = attrs.field(default=(), converter=_parted)
    news: Words = attrs.field(default=(), converter=_parted)
    heads: Words = attrs.field(default=(), converter=_parted)
    gendered: Words = attrs.field(default=(), converter=_parted)


@attrs.frozen(kw_only=True)
class ContactWords:
    """How it is printed where a house can be reached. Words are parted by ``|`` and compared without case.

    ``phones`` stand in front of the number of a telephone ("call"). Of a postal address ``boxes`` stand in front
    of the number of a box at the post office, and ``short_boxes``, which stand in front of other numbers as well
    ("Box"), where the town follows; ``roads`` are kinds of streets that stand in front of the name ("rue"),
    ``rooms`` parts of a house ("floor"). ``counted`` are what a name with a number is that is no street, beside
    pages and issues ("chapter"); ``joins`` stand behind an address and lead to another way ("or").

    >>> ContactWords(phones="phone | call").phones
    ('phone', 'call')
    """

    phones: Words = attrs.field(default=(), converter=_parted)
    boxes: Words = attrs.field(default=(), converter=_parted)
    short_boxes: Words = attrs.field(default=(), converter=_parted)
    roads: Words = attrs.field(default=(), converter=_parted)
    rooms: Words = attrs.field(default=(), converter=_parted)
    counted: Words = attrs.field(default=(), converter=_parted)
    joins: Words = attrs.field(default=(), converter=_parted)


@attrs.frozen(kw_only=True)
class EastWords:
    """How reporters sign where paper, post, place and name are set close, as in Chinese, Japanese and Korean.

    Words are parted by ``|``. ``before`` are the words for a reporter that stand in front of the names (``记者``),
    ``behind`` those that stand behind them (``기자``), ``abroad`` those of them for one who is sent to a place; ``ranks`` stand
    right in front of such a word ("trainee"). Names of papers end in ``papers``, those of agencies and sites
    that wire in ``agencies``; ``ours`` are what a paper calls itself. ``wired`` says
    that a report was sent, and stands behind the day; ``stationed`` and ``sent_from`` stand in front of the place. ``reported``
    stands behind the names ("comprehensive report"), ``closings`` there as well, behind a blank or stroke alone.
    ``staff`` are the labels of others on the line: editors, photographers. ``words_and_pictures`` is said of who made both.

    ``posts`` stand in front of a name and make a byline of it, with a dot or nothing between (``編集委員``); ``desks`` and
    ``bureaus`` are how names of departments and of offices abroad end. ``described`` end what is said behind a
    name in brackets, or behind the word that the text is somebody's (``writes``, ``글``); ``columnists`` make a byline
    there by themselves. ``pictures`` are words for what is shown, in front of who made it.

    ``buttons`` are those of pages behind names and dates on one line, ``button_openings`` how longer ones begin, and
    ``follows`` those that ask to follow somebody; ``counted`` stands behind the number of comments and readers, ``sizes`` are
    those of the letters that a page offers. ``particles`` stand behind a noun within a sentence and end no given name
    (``는``), ``genitives`` between two nouns, and in no name (``の``).

    >>> EastWords(before="记者 | 記者").before
    ('记者', '記者')
    """

    before: Words = attrs.field(default=(), converter=_parted)
    behind: Words = attrs.field(default=(), converter=_parted)
    ranks: Words = attrs.field(default=(), converter=_parted)
    abroad: Words = attrs.field(default=(), converter=_parted)
    papers: Words = attrs.field(default=(), converter=_parted)
    agencies: Words = attrs.field(default=(), converter=_parted)
    ours: Words = attrs.field(default=(), converter=_parted)
    wired: Words = attrs.field(default=(), converter=_parted)
    stationed: Words = attrs.field(default=(), converter=_parted)
    sent_from: Words = attrs.field(default=(), converter=_parted)
    reported: Words = attrs.field(default=(), converter=_parted)
    closings: Words = attrs.field(default=(), converter=_parted)
    staff: Words = attrs.field(default=(), converter=_parted)
    words_and_pictures: Words = attrs.field(default=(), converter=_parted)
    posts: Words = attrs.field(default=(), converter=_parted)
    desks: Words = attrs.field(default=(), converter=_parted)
    bureaus: Words = attrs.field(default=(), converter=_parted)
    described: Words = attrs.field(default=(), converter=_parted)
    columnists: Words = attrs.field(default=(), converter=_parted)
    writes: Words = attrs.field(default=(), converter=_parted)
    pictures: Words = attrs.field(default=(), converter=_parted)
    buttons: Words = attrs.field(default=(), converter=_parted)
    button_openings: Words = attrs.field(default=(), converter=_parted)
    follows: Words = attrs.field(default=(), converter=_parted)
    counted: Words = attrs.field(default=(), converter=_parted)
    sizes: Words = attrs.field(default=(), converter=_parted)
    particles: Words = attrs.field(default=(), converter=_parted)
    genitives: Words = attrs.field(default=(), converter=_parted)


@attrs.frozen(kw_only=True)
class MailWords:
    """How mail programs label the head of a message, beside the names of the fields themselves ("Subject").

    Words are parted by ``|`` and compared without case. ``subject``, ``sent`` and ``people`` are labels
    of what it is about, of the day, and of who writes to whom; ``marks`` open the subject of an answer
    or of what was sent on ("Fwd").
    """

    subject: Words = attrs.field(default=(), converter=_parted)
    sent: Words = attrs.field(default=(), converter=_parted)
    people: Words = attrs.field(default=(), converter=_parted)
    marks: Words = attrs.field(default=(), converter=_parted)


@attrs.frozen(kw_only=True)
class FieldWords:
    """How editorial systems label what they print above a text, beside the English names that programs use.

    Words are parted by ``|`` and compared without case. ``title`` and ``author`` are labels of these,
    ``published`` of the day, ``deck`` of the standfirst and ``text`` of the text itself; ``source`` of the paper
    and its issue; ``archived`` of what only an archive counts by: the number of the document, of its words;
    ``other`` of what no article holds: the section, the topics, pictures. ``original`` stands in front of the title
    that a text had where it was taken from.
    """

    title: Words = attrs.field(default=(), converter=_parted)
    author: Words = attrs.field(default=(), converter=_parted)
    published: Words = attrs.field(default=(), converter=_parted)
    deck: Words = attrs.field(default=(), converter=_parted)
    text: Words = attrs.field(default=(), converter=_parted)
    source: Words = attrs.field(default=(), converter=_parted)
    archived: Words = attrs.field(default=(), converter=_parted)
    other: Words = attrs.field(default=(), converter=_parted)
    original: Words = attrs.field(default=(), converter=_parted)


@attrs.frozen(kw_only=True)
class PageWords:
    """What stands beside the numbers of printed pages. Words are parted by ``|`` and compared without case.

    ``pages`` stand before the number of a page, with their full stop where they take one ("p."),
    ``behind`` behind it (``页``) and ``before`` in front where such a word is behind (``第``), ``of`` between
    it and the number of all pages. ``jumps`` send the reader on to a page or say on which an article
    began ("continued on"), ``sees`` to the page where a word in capitals stands ("see"), in front of which ``sees_on`` may stand ("on"); ``columns`` are
    the columns of one. ``lengths`` are what an article's length is counted in ("words"). ``publishes`` are
    the words with which a masthead says who publishes ("published by"; ``発行`` behind the name), ``ends``
    those that press releases and agencies set below a text ("ends"). ``issues`` stand before the number
    of an issue ("no."), ``issued`` behind it (``号``). ``reading`` are the first letters of what the time of
    reading is counted in ("min").

    >>> PageWords(pages="seite | s.").pages
    ('seite', 's.')
    """

    pages: Words = attrs.field(default=(), converter=_parted)
    before: Words = attrs.field(default=(), converter=_parted)
    behind: Words = attrs.field(default=(), converter=_parted)
    of: Words = attrs.field(default=(), converter=_parted)
    jumps: Words = attrs.field(default=(), converter=_parted)
    sees: Words = attrs.field(default=(), converter=_parted)
    sees_on: Words = attrs.field(default=(), converter=_parted)
    columns: Words = attrs.field(default=(), converter=_parted)
    lengths: Words = attrs.field(default=(), converter=_parted)
    publishes: Words = attrs.field(default=(), converter=_parted)
    ends: Words = attrs.field(default=(), converter=_parted)
    issues: Words = attrs.field(default=(), converter=_parted)
    issued: Words = attrs.field(default=(), converter=_parted)
    reading: Words = attrs.field(default=(), converter=_parted)


@attrs.frozen(kw_only=True)
class PictureWords:
    """How a line about a picture opens and ends. Words are parted by ``|``.

    ``stands`` say in brackets behind a name where in the picture somebody is (``left``, ``v. l.``). ``lent`` stand bare
    behind its sentence in the place of who made it (``Supplied``, ``Privat``, ``DR``); one in capitals is printed so.

    The others are of scripts without capitals. ``labels`` open one in front of a colon (``图``), ``shows`` by themselves (``图为``). ``taken`` stand behind who
    took a picture (``摄``), unless they end one of ``filmed``, which tells of filming (``拍摄``); ``given`` behind who gave
    it (``供图``), ``provided`` as well, in brackets or behind a stop and a stroke alone (``提供``). ``stock`` are what brackets
    call it (``资料图``), ``sources`` stand in front of who it is from (``출처``). ``scenes`` end a sentence on what is being
    done there, behind which a reporter is named (``고 있다.``), ``places`` stand behind the place, ``times`` are parts of a
    day. ``marks`` are the signs by which a bracket behind a sentence tells who made a picture, or where it is kept,
    and not who wrote (``摄``, ``资料``).
    """

    stands: Words = attrs.field(default=(), converter=_parted)
    lent: Words = attrs.field(default=(), converter=_parted)
    labels: Words = attrs.field(default=(), converter=_parted)
    shows: Words = attrs.field(default=(), converter=_parted)
    taken: Words = attrs.field(default=(), converter=_parted)
    filmed: Words = attrs.field(default=(), converter=_parted)
    given: Words = attrs.field(default=(), converter=_parted)
    provided: Words = attrs.field(default=(), converter=_parted)
    stock: Words = attrs.field(default=(), converter=_parted)
    sources: Words = attrs.field(default=(), converter=_parted)
    scenes: Words = attrs.field(default=(), converter=_parted)
    places: Words = attrs.field(default=(), converter=_parted)
    times: Words = attrs.field(default=(), converter=_parted)
    marks: Words = attrs.field(default=(), converter=_parted)


@attrs.frozen(kw_only=True)
class Phrases:
    """Fixed words of boilerplate, by kind: how such a block opens, and what stands within it.

    Keys are values of :class:`BoilerplateKind`, values are phrases parted by ``|``. Phrases are
    compared without case and as whole words; a star at the end of several words
    (``"our newsletter*"``) stands for any ending of the last, as inflecting languages need it;
    one that ends in ``$`` opens nothing longer: it is the whole block (``"up next$"``), one in ``#`` the
    whole block but for a number, which must be there (``"lifeline#"``: "Lifeline 13 11 14"; of what is no
    contact also a price or a number of something, ``"subscribe from#"``: "Subscribe from €1"), one in
    ``~`` the whole block but for an address (``"tickets~"``: "Tickets: www.quay.example").
    ``turns`` open a block and ``sayings`` stand within it as well: phrases that say what they say as a
    whole, and whose words are anybody's ("for just $1 a"). The words of ``opens`` and ``holds`` are words of
    the field (see ``words``).
    ``house`` are the words with which an outlet speaks of itself and to its reader. A note on
    the author is a name, one of ``is_words`` and soon one of ``trades``: "Ann Ode is a freelance
    journalist" (where trades are compounds, ``"sport kultur = reporter redaktör"`` lists four); or one sentence that says no more than which of the ``offices`` somebody holds, and
    where: "Ann Ode is director of the Harbour Trust". ``careers`` are further words of studies and
    works ("teaches", "graduated", "novels") that such notes are made of, ``posts`` are offices that the
    news is full of ("president"): they count in that one sentence alone. ``press`` are words of the trade
    itself ("newsroom", "desk"), which stand in such a note and hardly in the news; ``lives`` are
    verbs behind a first name there ("has", "joined"), ``pronouns`` what stands for the name ("she").

    ``itself`` is how a text speaks of itself ("this article"), ``topics`` are words that tell the
    kind where a text speaks of itself or an outlet to its reader: "updated" of a correction,
    "donate" of a plea. ``speech`` are verbs of saying ("said"): what somebody says is news.
    ``told`` are the words of a narration: verbs in the past and pronouns of the third person
    ("was", "had", "she"), which an outlet hardly needs to speak of itself or to its reader.
    ``articles`` are two words that an article hardly opens with but to speak of itself ("this
    essay"). ``imperatives`` are verbs that ask something of the reader and open a sentence: "Download",
    "Suivez". ``words`` are words of the field by kind: alone they say nothing, together they do ("Opinions",
    "author", "responsible"). They are compared by their first letters, so that one form serves.
    ``buttons`` say what a reader may do with a page, by kind: words that such a line begins or ends
    with, then ``=`` and the words that stand with them (``"report flag = comment*"``; a star stands for any
    ending). A line made of both and of small words alone is known however it is put: "Report this
    comment", "Flag comments". ``icons`` are the words printed among the names of networks ("print",
    "save", "share"). ``channels`` are the beginnings of words for what a reader of a messenger
    follows ("channel"): who joins one is sent the news from then on.

    ``changes`` are four groups of words, parted by ``=``, of notes that open with what was done to the text:
    its names ("story"), participles ("updated"; ``mis_à_jour`` is one of several words), what leads to an
    addition ("with"), and verbs that say what for ("include").

    Small words that tell who speaks, and of whom; "and" or "of" are listed where they are no frequent
    word of another language:

    - ``writes`` are verbs that stand for a trade ("reports"), ``covers`` those that insurers and roofs do
      as well; ``papers`` is what stands between them and the paper ("for"). ``dwells`` are verbs of living
      somewhere, ``schools`` how houses of learning begin their names ("univers"), ``befores`` what stands
      in front of an office ("a", "former").
    - ``finite`` are verbs and relative words with which a sentence tells what somebody does ("who",
      "wants"), and is no note; ``determiners`` open one on somebody who is not named, where nouns have
      capitals. ``ands`` join two trades, or two labels.
    - ``of_words`` stand between a thing and whose it is, ``by_words`` between it and who made it, or
      what it is about; ``laws`` are words behind an article that is one of a law. ``between`` are small
      words of more than three letters within names. ``versions`` is how the words for an earlier version
      begin, the adjective that stands behind included.
    - ``wires`` stand for the agencies where a report is signed ("agencies"), and ``via`` in front of
      one ("with", ``avec l'``). One that begins with a hyphen is the ending of a compound whose first
      part is an agency (``-material``, of *dpa-Material*).
    - ``heads`` stand above, or in front of, a list of who did what ("credits").
    - ``sources`` are the words for where something comes from, which the wires of press releases print in
      capitals in front of a sender, without a colon ("SOURCE Harbour Media Inc.").
    - ``rights`` are the words that open what a copyright line says behind whose it is ("all rights").
    - ``plain_ends`` and ``polite_ends`` are how sentences end in the news, and where an outlet speaks to its
      reader, in languages that tell the two apart.

    >>> Phrases(opens={"share": "share this | tweet this"}).opens["share"]
    'share this | tweet this'
    >>> Phrases(opens={"sharing": "share this"})
    Traceback (most recent call last):
    ValueError: 'sharing' is not a valid BoilerplateKind
    """

    opens: Mapping[str, str] = attrs.field(factory=dict[str, str])
    holds: Mapping[str, str] = attrs.field(factory=dict[str, str])
    turns: Mapping[str, str] = attrs.field(factory=dict[str, str])
    sayings: Mapping[str, str] = attrs.field(factory=dict[str, str])
    house: str = ""
    is_words: str = ""
    trades: str = ""
    offices: str = ""
    careers: str = ""
    posts: str = ""
    press: str = ""
    lives: str = ""
    pronouns: str = ""
    itself: str = ""
    articles: str = ""
    topics: Mapping[str, str] = attrs.field(factory=dict[str, str])
    speech: str = ""
    told: str = ""
    imperatives: str = ""
    words: Mapping[str, str] = attrs.field(factory=dict[str, str])
    buttons: Mapping[str, str] = attrs.field(factory=dict[str, str])
    notes: Mapping[str, str] = attrs.field(factory=dict[str, str])
    changes: str = ""
    heads: str = ""
    icons: str = ""
    writes: str = ""
    covers: str = ""
    papers: str = ""
    dwells: str = ""
    schools: str = ""
    befores: str = ""
    finite: str = ""
    denials: str = ""
    determiners: str = ""
    ands: str = ""
    of_words: str = ""
    by_words: str = ""
    laws: str = ""
    between: str = ""
    versions: str = ""
    wires: str = ""
    via: str = ""
    rights: str = ""
    sources: str = ""
    plain_ends: str = ""
    polite_ends: str = ""
    channels: str = ""

    def __attrs_post_init__(self) -> None:
        """Refuse a kind that does not exist. Raises ``ValueError``."""
        listed = (self.opens, self.holds, self.turns, self.sayings, self.topics, self.words)
        for kind in (kind for one in (*listed, self.buttons, self.notes) for kind in one):
            BoilerplateKind(kind)


def _split(words: str | Words) -> Words:
    """Turn words with blanks between them into a tuple."""
    return tuple(words.split()) if isinstance(words, str) else tuple(words)


@attrs.frozen(kw_only=True)
class Prose:
    """How running text is written.

    ``common`` are the most frequent short words, by which the language is recognised (lower case;
    an elided one ends in its apostrophe, ``l'``; an ending printed behind one stands alone, as
    Turkish ``nın``), and ``letters`` lower-case letters that few other languages of the script
    use. ``leading`` are further words with which no sentence ends, since something must follow:
    conjunctions, prepositions, articles; a preposition that is the end of a verb as well is not
    listed (``unter``, of *untergehen*). ``openers`` are articles, with their capitals: in the middle of a
    headline one begins another line. ``script_alone`` says that a text in the script can be of no other
    language that newspapers are printed in, so that no words need be looked at.

    ``abbreviations`` end in a full stop that ends no sentence; they stand as printed, stop and
    capitals included, and hold no blank (of ``z. B.`` only a single letter is left at a line end).
    ``titles`` are those that stand before a name, so that no paragraph ends with one.
    ``quotes`` are the pairs of quotation marks, the usual pair first; straight ones serve
    everywhere and are left out. ``suspended`` are the words before which a hyphen at a line end is
    part of the text, since a part of the word is left out: ``Kinder- und Jugendhilfe``; a word that
    is also the tail of hyphenated words is not listed (``to``, of ``pho-to``). ``spaced``
    is false where a script sets no blanks between words, ``colon_apart`` true where typesetters set one
    in front of a colon. ``bound`` are particles and endings that
    are written together with the word in front, and never alone, where lines may be broken within
    words without a hyphen: one at the beginning of a line belongs to the word above; ``closings`` are the
    syllables in which nearly all sentences of such a language end. ``clitics`` are written together with the
    word in front, an apostrophe between ("it's").

    Words may be given as one string with blanks between them.

    >>> Prose(common="und oder").common
    ('und', 'oder')
    """

    common: Words = attrs.field(default=(), converter=_split)
    leading: Words = attrs.field(default=(), converter=_split)
    openers: Words = attrs.field(default=(), converter=_split)
    letters: str = ""
    script_alone: bool = False
    abbreviations: Words = attrs.field(default=(), converter=_split)
    titles: Words = attrs.field(default=(), converter=_split)
    quotes: tuple[tuple[str, str], ...] = ()
    suspended: Words = attrs.field(default=(), converter=_split)
    spaced: bool = True
    colon_apart: bool = False
    bound: Words = attrs.field(default=(), converter=_split)
    clitics: Words = attrs.field(default=(), converter=_split)
    closings: Words = attrs.field(default=(), converter=_split)


@attrs.frozen(kw_only=True)
class Examples:
    """Strings of the language with their right answers: the tests read them."""

    bylines: Mapping[str, Words] = attrs.field(factory=dict[str, Words])
    not_bylines: Words = ()
    dates: Mapping[str, str] = attrs.field(factory=dict[str, str])
    not_dates: Words = ()
    boilerplate: Mapping[str, str] = attrs.field(factory=dict[str, str])
    prose: str = ""


@attrs.frozen(kw_only=True, hash=False)
class Language:
    """One language, as data.

    ``code`` is BCP 47, ``name`` English, ``native`` the language's own name for itself,
    ``script`` the ISO 15924 code. ``labels`` are the words that newsrooms set in front of a
    headline or text to say what kind of piece it is ("Exclusive", "Opinion", "See also"), which
    are neither headline nor place; ``topical`` are those of them that may be words of the headline
    itself where a colon stands behind ("Poll: Most islanders want the bridge").

    A language of your own takes a few lines:

    >>> import newsparse
    >>> from newsparse.languages import BylineWords, DateWords
    >>> esperanto = newsparse.Language(
    ...     code="eo", name="Esperanto", native="Esperanto",
    ...     dates=DateWords(months=(
    ...         "januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro "
    ...         "novembro decembro").split()),
    ...     bylines=BylineWords(by="de"),
    ... )
    >>> newsparse.parse_date("14 aprilo 2025", languages=[esperanto]).iso
    '2025-04-14'
    """

    code: str
    name: str
    native: str
    script: str = "Latn"
    dates: DateWords = attrs.field(factory=DateWords, validator=instance_of(DateWords), repr=False)
    bylines: BylineWords = attrs.field(
        factory=BylineWords, validator=instance_of(BylineWords), repr=False
    )
    mails: MailWords = attrs.field(factory=MailWords, validator=instance_of(MailWords), repr=False)
    fields: FieldWords = attrs.field(
        factory=FieldWords, validator=instance_of(FieldWords), repr=False
    )
    east: EastWords = attrs.field(factory=EastWords, validator=instance_of(EastWords), repr=False)
    contacts: ContactWords = attrs.field(
        factory=ContactWords, validator=instance_of(ContactWords), repr=False
    )
    pictures: PictureWords = attrs.field(
        factory=PictureWords, validator=instance_of(PictureWords), repr=False
    )
    pages: PageWords = attrs.field(factory=PageWords, validator=instance_of(PageWords), repr=False)
    phrases: Phrases = attrs.field(factory=Phrases, validator=instance_of(Phrases), repr=False)
    prose: Prose = attrs.field(factory=Prose, validator=instance_of(Prose), repr=False)
    labels: Words = attrs.field(default=(), converter=_parted, repr=False)
    topical: Words = attrs.field(default=(), converter=_parted, repr=False)
    examples: Examples = attrs.field(factory=Examples, repr=False, eq=False)

    def __hash__(self) -> int:
        """Hash by code alone: prepared tables are kept by language, and this is asked often."""
        return hash(self.code)
