"""Runs of words that hold a job title, before or behind the name."""

from __future__ import annotations

from newsparse.fields import name_words, names
from newsparse.fields.byline_houses import known
from newsparse.fields.byline_sheet import BEHIND, PROPER, printed_words
from newsparse.fields.byline_signs import Signs
from newsparse.fields.names import Kind, Shape, Token, shape
from newsparse.fields.places import LANDS, PLACES, STATES
from newsparse.publishers.words import BUREAUS, THE

__all__ = ["Titles"]

_TWO = 2
_LONGEST_NAME = 4
_MOST_COMMON = 3
"""Common nouns in a post: "professeure de sociologie du travail"."""


class Titles(Signs):
    """Reads "Gazette Reporter Jane Doe" and "Jane Doe, Reporter, Harbour Project".

    Methods that read a run return the next token, or -1 when the line is no byline.
    """

    def _titled(self, chunk: list[Token], roles: list[int], before: Kind, stop: int) -> int:
        """Read a run of words that holds a job title."""
        tables = self.tables
        pairs = self._pairs(chunk, roles) if len(roles) > 1 else []
        if pairs:
            for name, role in pairs:
                if self._persons(name, before, stop) < 0:
                    return -1
                self._role(role)
                before = Kind.COMMA
            return stop
        first = roles[0]
        while (
            first > 0
            and (
                chunk[first - 1].folded in tables.role_words
                or chunk[first - 1].folded in tables.roles
                # "Jane Doe Politics Editor": a section or topic, behind two names at least.
                or (
                    first > 2
                    and (
                        chunk[first - 1].folded in tables.rubrics
                        or (
                            first == 3
                            and chunk[2].folded in tables.never
                            and chunk[2].folded not in tables.papers
                            and chunk[2].folded not in tables.bodies
                            and chunk[3].text.islower()
                            and chunk[2].text.istitle()
                            and names.is_person(printed_words(chunk[:2]))
                        )
                    )
                )
            )
        ):
            first -= 1
        for size in (3, 2):
            if (
                first - size > 1
                and " ".join([t.folded for t in chunk[first - size : first]]) in LANDS
            ):
                # "Jane Doe Latin America correspondent"
                first -= size
                break
        if (
            self.drafts
            and before in (Kind.COMMA, Kind.LINE)
            and 0 < first < 3
            and all(shape(t.text) is Shape.LOWER for t in chunk[:first])
            and self._post_in_words(chunk)
        ):
            # ", junior research assistant"
            first = 0
        if first and self._is_ranked(chunk, first, before):
            # "By Jane Doe" / "Senior Politics Reporter": no name opens so.
            first = 0
        front = chunk[:first]
        last = roles[-1]
        while (
            last + 3 < len(chunk)
            and chunk[last + 1].folded in tables.role_words
            and (chunk[last + 1].folded not in tables.links and chunk[last + 1].text.islower())
        ):
            # "Του ανταποκριτή μας Νίκου Μάστερ"
            last += 1
        back = chunk[last + 1 :]
        if not front and back and self.drafts and self._outlet(tuple(t.folded for t in back)):
            # ", reporter BBC News"
            self._role(chunk[: -len(back)])
            if self.drafts[-1].person and self.drafts[-1].affiliation is None:
                self._affiliate(back)
            return stop
        if (
            front
            and back
            and len(roles) == 1
            and not self._strange(front)
            and names.is_person(printed_words(front))
            and not self._house_begins(front)
            and (self.marked or front[0].folded in tables.given)
            and (
                back[0].folded in tables.articles
                or self._outlet(tuple(t.folded for t in back))
                or (
                    len(back) > 1
                    and any(t.folded in tables.papers or t.folded in tables.bodies for t in back)
                )
            )
            and all(shape(t.text) in PROPER or self._small(t) for t in back)
        ):
            # "Jane Doe Politics Editor The Herald"
            after = self._persons(front, before, stop)
            self._role(chunk[first : last + 1])
            self._affiliate(back)
            return after
        if front and not self.drafts and names.is_person(printed_words(back)):
            # "Gazette Reporter Jane Doe"
            lower = all(shape(t.text) is Shape.LOWER for t in chunk[: last + 1])
            if not (self.marked and lower and len(front) <= _MOST_COMMON) and any(
                shape(t.text) not in PROPER and not self._small(t) for t in front
            ):
                # "By national health equity reporter Jane Doe"
                return -1
            self.title = self._print(chunk[0].start, chunk[last].stop)
            if self.start < 0:
                self.start = chunk[0].start
            return self._named(back, before, stop)
        if (
            front
            and self.drafts
            and self.drafts[-1].person
            and before in BEHIND
            and front[0].folded not in tables.given
            and front[-1].folded not in BUREAUS
            and self._house_begins(front)
        ):
            # The second line of "Jane Doe / Harbour City Times staff writer".
            if before in (Kind.COMMA, Kind.LINE) and self._house_follows(front, before, stop):
                # ", Harbour Initiative Reporter, The Evening Post"
                self._role(chunk)
                return stop
            self._affiliate(front)
            self._role(chunk[first:])
            return stop
        if (
            front
            and before is Kind.LINE
            and self.drafts
            and not self.drafts[-1].person
            and self._house_begins(front)
        ):
            # The line below "By Jane Doe and AP": it is the person's.
            persons = [draft for draft in self.drafts if draft.person]
            if persons and persons[-1].affiliation is None and persons[-1].role is None:
                persons[-1].affiliation = self._print(front[0].start, front[-1].stop)
                persons[-1].role = self._print(chunk[first].start, chunk[-1].stop)
                self.stop = chunk[-1].stop
                return stop
        if front and self._house_begins(front):
            for k in range(2, len(front)):
                if (
                    (self.marked or front[0].folded in tables.given)
                    and names.is_person(printed_words(front[:k]))
                    and not self._house_begins(front[:k])
                ):
                    # "Jane Doe Herald Reporter"
                    self._persons(front[:k], before, stop)
                    self._role(chunk[k:])
                    return stop
            if not self.drafts and not back and chunk[-1].text[:1].isupper():
                return self._organisation(chunk, before, stop, sure=True)
            if not self.drafts:
                return -1
        if not front and not back and not self.drafts and self.marked and len(chunk) < 3:
            # "By Correspondent"
            return self._organisation(chunk, before, stop, sure=True)
        if (
            front
            and not self.drafts
            and not back
            and (
                len(chunk) == 2
                and chunk[1].text[:1].isupper()
                and shape(front[0].text) is Shape.CAPITALS
                and not self.capitals
            )
        ):
            # "HT Correspondent"
            return self._organisation(chunk, before, stop, sure=True)
        if front and self.drafts and self._outlet(tuple(t.folded for t in front)):
            if not back and self._house_follows(front, before, stop):
                # ", Local Journalism Initiative Reporter, Merrin Eagle"
                self._role(chunk)
                return stop
            if (
                self.drafts[-1].person
                and self.drafts[-1].affiliation is None
                and self.drafts[-1].role is None
                and not back
                and not chunk[first].text.islower()
            ):
                # ", PA Political Correspondent", but "BBC reporter"
                self._affiliate(front)
                chunk = chunk[first:]
            self._role(chunk)
            return stop
        if (
            1 < len(front) < 4
            and not back
            and before is Kind.COMMA
            and self.drafts
            and self.drafts[-1].person
            and self.drafts[-1].role is None
            and chunk[first].text.islower()
            and front[0].folded not in tables.given
            and all(shape(t.text) is Shape.CAPITALISED for t in front)
        ):
            # ", Tallinna Ülikooli professor"
            self._role(chunk)
            return stop
        if (
            1 < len(front) < 4
            and not back
            and self.drafts
            and self.drafts[-1].person
            and self.drafts[-1].affiliation is None
            and before in BEHIND
            and not self.capitals
            and shape(front[0].text) is Shape.CAPITALS
            and front[0].folded not in tables.given
        ):
            if any(shape(t.text) is Shape.LOWER for t in front):
                # ", SEP vice-presidential candidate"
                self._role(chunk)
                return stop
            # ", PA Scotland Deputy Political Editor"
            self._affiliate(front)
            self._role(chunk[first:])
            return stop
        if front:
            words = [token.text for token in front]
            tail = self._outlet_tail(front)
            if tail and names.is_person(words[:tail]):
                # "JANE DOE AP Business Writer"
                self._persons(front[:tail], before, stop)
                self._affiliate(front[tail:])
                self._role(chunk[first:])
                return stop
            if len(front) > 2 and self._town_tail(front) and names.is_person(words[:-1]):
                # "Jane Doe Nairobi correspondent"
                self._persons(front[:-1], before, stop)
                self._role(chunk[first - 1 :])
                return stop
            if names.is_person(words) and not self._strange(front):
                if any(
                    shape(t.text) is Shape.LOWER and t.folded not in tables.small
                    for t in chunk[first:]
                ):
                    return -1
                after = self._persons(front, before, stop)
                if after < 0:
                    return -1
                self._role(chunk[first:])
                return after
            if not self.drafts:
                return -1
        if (
            not front
            and names.is_person([t.text for t in back])
            and before is not Kind.OPEN
            and shape(back[0].text) is not Shape.PARTICLE
            and not (
                self._small(back[0])
                and back[0].folded not in name_words.PARTICLES
                and back[0].folded not in tables.given
            )
            and (self.marked or not (self._strange(back) or self._goes_on(back)))
        ):
            if not self.marked and not self.drafts and shape(chunk[0].text) is Shape.LOWER:
                return -1
            if before in (Kind.COMMA, Kind.LINE) and self._house_of_post(chunk, back):
                # ", кореспондентка Гавань Центр"
                self._role(chunk[: -len(back)])
                self._affiliate(back)
                return stop
            self.title = self._print(chunk[0].start, chunk[last].stop)
            if self.start < 0:
                self.start = chunk[0].start
            if len(back) > 2 and self._seat(back[0]) and names.is_person(printed_words(back[1:])):
                # "Korrespondent Brüssel Anna Muster"
                self.place = back[0].text
                return self._named(back[1:], before, stop)
            house = next((k for k in (2, 1) if self._outlet(tuple(t.folded for t in back[:k]))), 0)
            if (
                house
                and not self.drafts
                and back[0].folded not in tables.given
                and names.is_person(printed_words(back[house:]))
            ):
                # "Корреспондент ТАСС Анна Петрова"
                after = self._named(back[house:], before, stop)
                if after >= 0 and self.drafts and self.drafts[-1].affiliation is None:
                    self.drafts[-1].affiliation = self._print(back[0].start, back[house - 1].stop)
                return after
            return self._named(back, before, stop)
        if not self.drafts:
            return -1
        if any(shape(t.text) is Shape.LOWER and t.folded not in tables.small for t in chunk) and (
            front or before not in (Kind.COMMA, Kind.LINE) or not self._post_in_words(chunk)
        ):
            return self._unknown(chunk, before, stop)
        self._role(chunk)
        return self._role_tail(stop)

    def _pairs(self, chunk: list[Token], roles: list[int]) -> list[tuple[list[Token], list[Token]]]:
        """Return the names of a run, each with the trade behind it: "A B Journalist C D Journalist".

        Nothing stands between them. Two at least are named, each of them in two words or more that mean nothing
        else, and all but one by a known first name; the last trade closes the run.
        """
        tables = self.tables
        found: list[tuple[list[Token], list[Token]]] = []
        begin = unknown = 0
        for k, at in enumerate(roles):
            if k + 1 < len(roles) and roles[k + 1] == at + 1:
                continue
            first = at
            while first - begin > _TWO and (
                chunk[first - 1].folded in tables.role_words
                or chunk[first - 1].folded in tables.roles
                or chunk[first - 1].folded in tables.rubrics
            ):
                first -= 1
            name = chunk[begin:first]
            if (
                not _TWO <= len(name) <= _LONGEST_NAME
                or not names.is_person([t.text for t in name])
                or " ".join([t.folded for t in name]) in PLACES
                or self._house_begins(name)
                or self._strange(name)
                or any(t.folded in tables.papers or t.folded in tables.rubrics for t in name)
            ):
                return []
            unknown += name[0].folded not in tables.given
            found.append((name, chunk[first : at + 1]))
            begin = at + 1
        return found if len(found) > 1 and unknown < _TWO and begin == len(chunk) else []

    def _is_ranked(self, chunk: list[Token], first: int, before: Kind) -> bool:
        """Tell whether a rank opens what stands behind an author's name: "Senior Politics Reporter"."""
        author = self.drafts[-1] if self.drafts else None
        return (
            author is not None
            and author.person
            and author.role is None
            and before in (Kind.COMMA, Kind.LINE)
            and first <= _MOST_COMMON
            and chunk[0].folded in self.tables.role_words
            and chunk[0].folded not in self.tables.given
            # ", Local Harbour Initiative Reporter"
            and not self._house_begins(chunk[:first])
        )

    def _seat(self, token: Token) -> bool:
        """Tell whether a post is followed by its town or country, which is nobody's first name."""
        word = token.folded
        return (word in PLACES or word in STATES) and word not in self.tables.given

    def _goes_on(self, back: list[Token]) -> bool:
        """Tell whether a word of running text closes names behind a title: "Author Ana Ode Dies"."""
        last = back[-1].folded
        return (
            len(back) > 2
            and back[-2].folded not in self.tables.given
            and last in self.tables.never
            and last not in self.tables.given
            and last not in name_words.SUFFIXES
            and last not in PLACES
        )

    def _named(self, back: list[Token], before: Kind, stop: int) -> int:
        """Add the persons behind a title, and their town: "dal corrispondente Marco Rossi TORINO"."""
        tail = back[-1]
        if (
            len(back) > 2
            and tail.folded in PLACES
            and (
                self._town_tail(back)
                or (
                    shape(tail.text) is Shape.CAPITALS and shape(back[0].text) is not Shape.CAPITALS
                )
            )
        ):
            self._persons(back[:-1], before, stop)
            return self._placed(back[-1:], Kind.COMMA, stop)
        return self._persons(back, before, stop)

    def _house_follows(self, front: list[Token], before: Kind, stop: int) -> bool:
        """Tell whether the name of a paper stands behind a post at token *stop*, parted as the post is.

        Behind an initiative's post ("Local Journalism Initiative Reporter") closes the paper's whatever it is called.
        """
        tokens, tables = self.tokens, self.tables
        if stop + 1 >= len(tokens) or tokens[stop].kind is not before:
            return False
        end = self._chunk_end(stop + 1)
        run = tokens[stop + 1 : end]
        if not run:
            return False
        if before is Kind.LINE:
            return known(run, tables, labelled=True) or (
                len(run) > _TWO and run[0].text == THE and self._of_initiative(front)
            )
        whole = " ".join([t.folded for t in run])
        return (
            known(run, tables, labelled=True)
            or any(t.folded in tables.papers for t in run)
            or (
                end == len(tokens)
                and len(run) > 1
                and self._of_initiative(front)
                and whole not in PLACES
                and whole not in LANDS
                and run[0].folded not in tables.given
                and all(shape(t.text) in PROPER for t in run)
            )
        )

    def _of_initiative(self, front: list[Token]) -> bool:
        """Tell whether what stands before a post is no paper itself: "Local Journalism Initiative"."""
        return (
            len(front) > _TWO
            and not any(t.folded in self.tables.papers for t in front)
            and all(shape(t.text) is Shape.CAPITALISED or self._small(t) for t in front)
        )

    def _house_of_post(self, chunk: list[Token], back: list[Token]) -> bool:
        """Tell whether two words behind an author's post are the house: no first name opens them."""
        last = self.drafts[-1] if self.drafts else None
        return (
            last is not None
            and last.person
            and last.role is None
            and last.affiliation is None
            and chunk[0].text.islower()
            and back[0].folded not in self.tables.given
            and not any(shape(t.text) in (Shape.INITIAL, Shape.PARTICLE) for t in back)
        )

    def _post_in_words(self, chunk: list[Token]) -> bool:
        """Tell whether a run that opens with a post says no more: "professeure de sociologie".

        Common nouns stand in it, but no word that a sentence needs.
        """
        tables, last = self.tables, self.drafts[-1]
        lower = [t for t in chunk if shape(t.text) is Shape.LOWER and t.folded not in tables.small]
        return (
            last.person
            and last.role is None
            and len(last.words) > 1
            and len(lower) <= _MOST_COMMON
            and not any(t.folded in tables.never for t in lower)
        )

    def _role_tail(self, stop: int) -> int:
        """Read the organisation behind a title, whose name may hold commas and joins."""
        tokens = self.tokens
        if stop >= len(tokens) or tokens[stop].kind is not Kind.COMMA:
            return stop
        end = stop + 1
        while end < len(tokens) and tokens[end].kind in (Kind.WORD, Kind.COMMA, Kind.AND):
            end += 1
        tail = tokens[stop + 1 : end]
        words = [token for token in tail if token.kind is Kind.WORD]
        if len(words) < 2 or words[-1].folded not in self.tables.bodies:
            return stop
        run: list[str] = []
        for token in [*tail, tokens[stop]]:
            if token.kind is Kind.WORD and token.folded not in self.tables.joins:
                run.append(token.text)
                continue
            if names.is_person(run) and not any(
                word.casefold() in self.tables.bodies or shape(word) is Shape.CAPITALS
                for word in run
            ):
                return stop
            run = []
        if any(shape(t.text) is Shape.LOWER and t.folded not in self.tables.small for t in words):
            return stop
        self._affiliate(tail)
        return end
