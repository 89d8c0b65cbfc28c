"""One reading of an element, and the judgement on it: a byline, or a crosshead, caption, headline."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, NamedTuple

import attrs

from newsparse.fields import name_words
from newsparse.fields.byline_once import once
from newsparse.fields.byline_plain import NOBODY
from newsparse.fields.byline_shared import share
from newsparse.fields.byline_sheet import VISUAL, Draft
from newsparse.fields.byline_walk import Walk
from newsparse.fields.byline_words import Meaning
from newsparse.fields.names import Kind, Shape, shape
from newsparse.fields.place_words import PLACE_OPENERS
from newsparse.fields.places import LANDS, NAMESAKES, PLACES, STATES
from newsparse.model import Author, Byline, Credit
from newsparse.model.spans import Where
from newsparse.patterns import late
from newsparse.publishers.outlets import OUTLETS
from newsparse.publishers.words import RUBRICS

__all__ = ["SEPARATORS", "BylineScan", "Reader"]


_MOST_LETTERS: Final = 3
_TWO: Final = 2
_TWO_AND_JOIN: Final = 3
_MOST_OF_TOWN: Final = 3
# First names that are written as one: "SunHee", "MaryAnn".
_CAMEL_NAME: Final = late(r"\p{Lu}\p{Ll}++\p{Lu}\p{Ll}++")
_SECTIONS: Final = frozenset(rubric.casefold() for rubric in RUBRICS if " " in rubric)
SEPARATORS: Final = " ,;|–—-•·/"
_BESIDE: Final = ("|", "·", "•")


class BylineScan(NamedTuple):
    """A byline found in an element, and what else the element prints.

    ``marked`` tells that a word ("By", "Von"), a credit or the name of a known agency shows it to
    be one; without, it is a row of names. ``rest`` are stretches of the element that are neither
    byline nor date (a section, a line about the author).
    """

    byline: Byline
    marked: bool
    rest: tuple[tuple[int, int], ...] = ()


class Reader(Walk):
    """One reading of an element, and the judgement on it."""

    def believed(self) -> bool:
        """Tell whether what was read is a byline and no crosshead, caption or headline."""
        drafts = self.drafts
        if not drafts:
            return self.nobody or self.marked
        if all(draft.credit in VISUAL for draft in drafts):
            return False
        singles = [draft for draft in drafts if draft.person and len(draft.words) == 1]
        if any(not draft.east and not draft.sure for draft in singles) and (
            len(drafts) > 1 or not self.supported
        ):
            return False
        if any(
            draft.person and len(draft.words) > 2 and draft.words[0] == draft.words[-1]
            for draft in drafts
        ):
            # "Von Fall zu Fall"
            return False
        if any(
            draft.person
            and not draft.sure
            and len(draft.words) == 2
            and draft.words[0].casefold() in self.tables.openings
            for draft in drafts
        ):
            # "By The Book", "Por Los Pelos"
            return False
        if any(self._led_by_town(draft) for draft in drafts):
            return False
        if any(
            len(draft.words) == _TWO_AND_JOIN
            and draft.words[1] in self.tables.towards
            and draft.words[0].casefold() not in self.tables.given
            and "-" not in draft.words[0]
            for draft in drafts
        ):
            # "Von Merkel zu Merz", but "Georg zu Wied"
            return False
        if any(
            len(draft.words) == _TWO_AND_JOIN
            and draft.words[1] == "y"
            and draft.words[0].casefold() not in self.tables.given
            and not draft.role
            for draft in drafts
        ):
            # "Por Mar y Tierra"
            return False
        if self.closed and any(draft.loose and not draft.sure for draft in drafts):
            return False
        if not self.marked and self._print(drafts[0].start, drafts[-1].stop).casefold() in NOBODY:
            return False
        if not self.marked and (
            self._of_picture(drafts)
            or self._is_ruler(drafts[0])
            or (len(drafts[0].words) > 2 and drafts[0].words[-1].casefold() in name_words.GROUNDS)
        ):
            return False
        if self.marked:
            if self._print(drafts[0].start, drafts[-1].stop).casefold() in _SECTIONS:
                # "By Press Release"
                return False
            if self.credit is Credit.BY and self.capitals and not self.supported:
                # "BY ANY MEANS": capitals hide what is a name.
                return all(draft.sure or len(draft.words) <= 3 for draft in drafts)
            return True
        if any(
            draft.affiliation
            and draft.affiliation.casefold() in name_words.PARTIES
            and f"({draft.affiliation})" in self.text
            for draft in drafts
        ):
            # "Anna Muster (CDU)": whom the text or a picture is about.
            return False
        if any(draft.person and self._is_of_office(draft) for draft in drafts[:1]):
            return False
        if self.closed and all(map(self._surname_in_capitals, drafts)):
            # "Gwenaëlle TANGUY.": no sentence sets its last word so.
            return True
        if self.closed or not any(draft.person or self._is_named(draft) for draft in drafts):
            return False
        support = self.supported or any(
            draft.email
            or draft.handle
            or draft.role
            or (draft.affiliation and draft.person and not draft.loose)
            for draft in drafts
        )
        for draft in drafts:
            if (
                draft.person
                and not support
                and len(draft.words) > 1
                and not draft.east
                and (
                    draft.words[0].casefold() in self.tables.openings
                    or (
                        draft.words[1].casefold() in self.tables.given
                        and self.tables.doing.fullmatch(draft.words[0])
                    )
                )
            ):
                # "The Jane Doe Interview", "Remembering Jane Doe"
                return False
            first = draft.words[0].casefold()
            if (
                len(draft.words) == 2
                and first in PLACE_OPENERS
                and not (support and (first in self.tables.given or draft.role or draft.email))
            ):
                # "San Fermín", "Mount Isa"
                return False
            if (
                len(draft.words) > 2
                and len(draft.words[0]) == 1
                and not support
                and draft.words[1].casefold() in PLACES
            ):
                # "Z Tbilisi Marta Nowak"
                return False
            if (
                not support
                and draft.person
                and len(draft.words) > 2
                and first in self.tables.marks
                and first not in self.tables.given
                and first not in name_words.PARTICLES
                and draft.words[1].casefold() in self.tables.given
            ):
                # "Mit Anna Muster"
                return False
            if draft.sure:
                continue
            if not draft.person:
                beside = any(other.person and other.sure for other in drafts)
                if not support and not beside and not self._known_brand(draft):
                    return False
                continue
            shapes = [shape(word) for word in draft.words]
            if all(form is Shape.UNCASED for form in shapes):
                placed = (draft.location or "") in PLACES or (
                    draft.affiliation is not None
                    and tuple(draft.affiliation.split()) in self.tables.outlets
                )
                titled = draft.words[0] in self.tables.titles
                if any(word in self.tables.never for word in draft.words):
                    # "از تهران تا مشهد"
                    return False
                if not (self.supported or placed or titled or draft.role):
                    return False
                if not 2 <= len(shapes) - titled <= 4:
                    return False
                continue
            if draft.east:
                if not support:
                    return False
                continue
            if not support and (
                draft.words[-1].casefold() in self.tables.genres
                or draft.words[0].casefold() in self.tables.genres
            ):
                # "Guest Essay", "Kommentar Wiebke"
                return False
            if draft.words[1] in self.tables.articles:
                # "Geschichten der Zeitzeugen"
                return False
            if draft.words[0].casefold() in self.tables.articles and (
                not support
                or not name_words.PARTICLES.isdisjoint(
                    word.casefold() for word in draft.words[2:-1]
                )
            ):
                # "Der Untergang", "The Bottom Line", "Le Bac de Saint-Malo"
                return False
            if not support and (
                self._lettered(draft, shapes)
                or (shapes[-1] is Shape.CAPITALS and self._letters(draft))
            ):
                # "NHR Audiothek", "Bitcoin ETF"
                return False
            whole = self._print(draft.start, draft.stop).casefold()
            if whole in OUTLETS or tuple(whole.split()[:2]) in self.tables.outlets:
                return False
            if len(draft.words) == _TWO_AND_JOIN and draft.words[1] in ("y", "e", "i"):
                # "Sol y Sombra"
                return False
            if " ".join(draft.words[:2]).casefold() in PLACES:
                return False
            if not support and self._town_first(draft):
                return False
            if whole in PLACES or (
                not support
                and (last := draft.words[-1].casefold()) not in self.tables.given
                and (last in PLACES or last in STATES)
            ):
                return False
            if not support and (self.capitals or len(shapes) > 3):
                return False
        # "Jane Doe in Trouble" is a headline.
        return support or all(
            not draft.loose
            or not draft.person
            or (place := (draft.location or "").casefold()) in PLACES
            # Alone, "Jane Doe in Ohio" may be a crosshead.
            or (len(drafts) > 1 and (place in STATES or place in LANDS))
            or self._placed_beside(draft, drafts)
            for draft in drafts
        )

    def _placed_beside(self, draft: Draft, drafts: list[Draft]) -> bool:
        """Tell whether a place that nobody has listed stands beside others that are: each author's own."""
        place = draft.location or ""
        return (
            all(other.person and other.location and len(other.words) > 1 for other in drafts)
            and any((other.location or "").casefold() in PLACES for other in drafts)
            and shape(place) is Shape.CAPITALISED
            and place.casefold() not in self.tables.never
        )

    def _of_picture(self, drafts: list[Draft]) -> bool:
        """Tell whether a line is a caption: somebody with a title, and who made the picture."""
        first = drafts[0]
        return (
            first.role is not None
            and self.text.startswith(first.role)
            and any(draft.credit in VISUAL for draft in drafts)
            and self.text[first.stop : first.stop + 2] == ". "
        )

    def _surname_in_capitals(self, draft: Draft) -> bool:
        shapes = [shape(word) for word in draft.words]
        return (
            draft.person
            and draft.words[0].casefold() in self.tables.given
            and shapes[0] is Shape.CAPITALISED
            and len(draft.words[-1]) > _MOST_LETTERS
            and shapes[-1] is Shape.CAPITALS
        )

    def _led_by_town(self, draft: Draft) -> bool:
        """Tell whether a name would begin with a town and a mark: "Berlin von der Redaktion".

        Somebody may be called so, but for the word in front: "Aus Wien von Bord".
        """
        before = self.text[: draft.start].split()[-1:]
        if draft.person and not (before and before[0].casefold() in self.tables.places):
            return False
        words = draft.words[: _MOST_OF_TOWN + 1]
        return any(
            word in self.tables.plain_marks and " ".join(words[:k]).casefold() in PLACES
            for k, word in enumerate(words)
            if k
        )

    def _town_first(self, draft: Draft) -> bool:
        """Tell whether a town that nobody is called after opens two words: "Köln Hauptbahnhof"."""
        first = draft.words[0].casefold()
        return (
            len(draft.words) == _TWO
            and ((first in PLACES and first not in NAMESAKES) or first in STATES)
            and first not in self.tables.given
        )

    def _is_of_office(self, draft: Draft) -> bool:
        """Tell whether an office stands before the name of whom a text is about: "President Jane Doe"."""
        return (
            draft.role is not None
            and not (draft.affiliation or draft.email or draft.handle)
            and draft.role.rpartition(" ")[2].casefold() in self.tables.offices
            and self.text[: draft.start].rstrip().endswith(draft.role)
        )

    def _is_ruler(self, draft: Draft) -> bool:
        """Tell whether a line names a king, a queen or a pope, who sign no articles: "King Charles III"."""
        words = [word.casefold() for word in draft.words]
        return (
            1 < len(words) <= _TWO_AND_JOIN
            and words[0] in self.tables.rulers
            and words[1] in self.tables.given
            and not draft.affiliation
            and not draft.role
            and (len(words) == 2 or not words[2].strip("ivx"))
        )

    def _is_named(self, draft: Draft) -> bool:
        """Tell whether an organisation has a name of its own, as "City Council" has not."""
        tables = self.tables
        words = [word.casefold() for word in draft.words]
        if self._outlet(tuple(words)) or " ".join(words) in OUTLETS:
            return True
        if (
            draft.location
            # "Harbour Party (UK)"
            or "(" in self._print(draft.start, draft.stop)
            or (len(words) == 1 and shape(draft.words[0]) is not Shape.CAPITALISED)
            or any(word in tables.desks or word in tables.roles for word in words)
            or any(phrase.meaning is Meaning.DESK for phrase in tables.phrases.get(words[0], ()))
            # "DHA Haber Merkezi"
            or self._desk_phrase(words[1:])
        ):
            return True
        place = " ".join(words[:-1])
        if words[-1] in tables.news and (
            place in PLACES or place in LANDS or shape(draft.words[0]) is Shape.CAPITALISED
        ):
            # "Kenya News", "Cape Town News": a section.
            return False
        towns = not any(word in tables.papers for word in words)
        return not all(
            word in tables.never
            or (towns and word in PLACES)
            or word in tables.bodies
            or word in tables.papers
            or word in tables.rubrics
            or word in tables.small
            for word in words
        )

    def _lettered(self, draft: Draft, shapes: list[Shape]) -> bool:
        """Tell whether letters of a house stand before a common word: "NHR Audiothek"."""
        return (
            shapes[0] is Shape.CAPITALS
            and len(draft.words) == 2
            and shapes[1] is Shape.CAPITALISED
            and len(draft.words[0]) > 2
        )

    def _letters(self, draft: Draft) -> bool:
        """Tell whether a run of words ends in letters that stand for other words."""
        return (
            len(draft.words[-1]) <= _MOST_LETTERS
            and not self.capitals
            and shape(draft.words[0]) is Shape.CAPITALISED
        )

    def _undated(self, start: int, stop: int) -> str:
        """Return the printed byline without the dates that stand between its authors."""
        within = [t for t in self.tokens if t.kind is Kind.DATE and start < t.start < stop]
        if not within:
            return self._print(start, stop)
        edges = [start, *(edge for t in within for edge in (t.start, t.stop)), stop]
        pieces = [self._print(*pair) for pair in zip(edges[::2], edges[1::2], strict=True)]
        first = pieces[0].rstrip(SEPARATORS + "(")
        return " ".join([first, *(piece.strip(SEPARATORS + ")") for piece in pieces[1:])])

    def _known_brand(self, draft: Draft) -> bool:
        """Tell whether a name is written as no person's is: "BuzzFeed News", but not "SunHee Kim"."""
        if any(shape(word) is Shape.DOMAIN for word in draft.words):
            return True
        camel = [k for k, word in enumerate(draft.words) if shape(word) is Shape.CAMEL]
        if camel != [0] or len(draft.words) < _TWO or not _CAMEL_NAME.fullmatch(draft.words[0]):
            return bool(camel)
        tables = self.tables
        return any(
            word in tables.never
            or word in tables.papers
            or word in tables.bodies
            or word in tables.desks
            or word in PLACES
            for word in map(str.casefold, draft.words[1:])
        )

    def _shown_beside(self) -> list[Draft]:
        """Return the authors, without what a mark sets beside a byline and nothing shows for a name.

        "By Jane Doe | Merrin Bay", "By Jane Doe · Merrin Bay Notebook": authors are joined by other
        marks, and between these stand the places and sections of a house. Nor is a button an author,
        which capitals tell from the names: "By Jane Doe" / "READ ON".
        """
        drafts = self.drafts
        if len(drafts) > 1:
            drafts = [drafts[0], *(d for d in drafts[1:] if not self._is_button(drafts[0], d))]
            if any(draft.person for draft in drafts):
                drafts = [d for d in drafts if d.person or not self._is_source(d, drafts)]
        if not self.marked or len(drafts) < 2 or not any(map(self.text.__contains__, _BESIDE)):
            return drafts
        kept = drafts[:1]
        for before, draft in pairwise(drafts):
            between = self.text[before.stop : draft.start]
            # A day may stand between two of these marks, but no word for who wrote.
            labelled = any(map(str.isalpha, between)) and not any(map(str.isdecimal, between))
            if (
                any(map(between.__contains__, _BESIDE))
                and not labelled
                and draft.person
                and not (draft.sure or draft.east or draft.role or draft.email or draft.handle)
                and draft.words[0].casefold() not in self.tables.given
            ):
                continue
            kept.append(draft)
        return kept

    def _is_source(self, house: Draft, drafts: list[Draft]) -> bool:
        """Tell whether a day parts a house from all who sign: its name above, or the source below."""
        return house.credit is Credit.BY and all(
            "／" in between or any(map(str.isdecimal, between))
            for other in drafts
            if other.person
            for between in (self.text[min(house.stop, other.stop) : max(house.start, other.start)],)
        )

    def _is_button(self, first: Draft, draft: Draft) -> bool:
        """Tell whether capitals on a line of their own, or behind a day, are no author."""
        between = self.text[first.stop : draft.start]
        return (
            first.person
            and draft.person
            and not (draft.sure or draft.role or draft.email or draft.handle)
            and len(draft.words) > 1
            and all(map(str.isupper, draft.words))
            and not any(map(str.isupper, first.words[-1:]))
            and ("\n" in between or any(map(str.isdecimal, between)))
            and draft.words[0].casefold() not in self.tables.given
        )

    def _housed(self, author: Author) -> Author:
        """Put a paper where it belongs that stands where places do: "The Merrin Courier · By …"."""
        place = author.location
        if not place or place.casefold().rpartition(" ")[2] not in self.tables.papers:
            return author
        house = author.affiliation or place
        return attrs.evolve(author, location=None, affiliation=house, span=author.span)

    def result(self, where: Where) -> BylineScan:
        """Return the values."""
        drafts = self._shown_beside()
        if len(drafts) > 1:
            share(drafts, self.text, self.tables)
        authors = tuple(
            Author(
                name=self._print(draft.start, draft.stop),
                kind=draft.kind,
                role=draft.role,
                affiliation=draft.affiliation,
                location=draft.location,
                email=draft.email,
                handle=draft.handle,
                credit=draft.credit,
                span=where(draft.start, draft.stop),
            )
            for draft in drafts
        )
        authors = tuple(map(self._housed, authors))
        if len(authors) > 1:
            authors = once(authors)
        start = max(self.start, 0)
        stop = self.stop
        if stop < start:
            stop = next(
                (token.stop for token in self.tokens if token.start >= start), len(self.text)
            )
        shown = self._undated(start, stop)
        byline = Byline(text=shown, authors=authors, span=where(start, stop))
        known = any(
            not draft.person and self._outlet(tuple(w.casefold() for w in draft.words))
            for draft in self.drafts
        )
        return BylineScan(byline, self.marked or known, tuple(self.rest))
