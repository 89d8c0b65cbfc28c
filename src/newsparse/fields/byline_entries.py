"""What a run of words on a byline adds: an author, or a title, house or place of the last one."""

from __future__ import annotations

from itertools import pairwise

from newsparse.fields import names
from newsparse.fields.byline_houses import known
from newsparse.fields.byline_sheet import BEHIND
from newsparse.fields.byline_splits import Splits
from newsparse.fields.name_words import PAIRS
from newsparse.fields.names import Kind, Shape, Token, shape
from newsparse.fields.places import LANDS, PLACES
from newsparse.model import AuthorKind, Credit
from newsparse.publishers.words import THE

__all__ = ["Entries"]


class Entries(Splits):
    """Enters what was read.

    Methods that read a run return the next token, or -1 when the line is no byline.
    """

    def _organisation(self, chunk: list[Token], before: Kind, stop: int, *, sure: bool) -> int:
        last = self.drafts[-1] if self.drafts else None
        known = self._outlet(tuple(token.folded for token in chunk))
        if (
            last is not None
            and last.person
            and last.affiliation is None
            and last.credit is self.credit
            and known
            and before in BEHIND
        ):
            self._affiliate(chunk)
            return stop
        if known and before is Kind.AND and self._shares_author(chunk):
            # "Jane Doe, ProPublica and The Texas Tribune"
            assert last is not None
            join = self.text[self.stop : chunk[0].start].strip()
            last.affiliation = (
                f"{last.affiliation} {join} {self._print(chunk[0].start, chunk[-1].stop)}"
            )
            self.stop = chunk[-1].stop
            return stop
        if (
            last is not None
            and last.person
            and last.affiliation == self._print(chunk[0].start, chunk[-1].stop)
            and before in BEHIND
        ):
            # "Jane Doe, AP Technology Writer" / "AP": the house is said again.
            self.stop = chunk[-1].stop
            return stop
        if (
            last is not None
            and last.person
            and last.affiliation is not None
            and known
            and self.text[self.stop : chunk[0].start] == "/"
        ):
            # "The Harbour Gazette/HarbourLive"
            last.affiliation = f"{last.affiliation}/{self._print(chunk[0].start, chunk[-1].stop)}"
            self.stop = chunk[-1].stop
            return stop
        if len(chunk) > 1 and not known and chunk[-1].text.islower() and self._small(chunk[-1]):
            # "Redaktionen der": no name ends so.
            return self._unknown(chunk, before, stop)
        if len(chunk) > 1 and chunk[0].folded in self.tables.from_house:
            chunk = chunk[1:]
        start, end = chunk[0].start, chunk[-1].stop
        if (
            last is not None
            and not last.person
            and not known
            and before in BEHIND
            and chunk[0].text[:1].isupper()
            and chunk[0].folded in self.tables.articles
            and not self._desk(chunk)
            and self._outlet(tuple(word.casefold() for word in last.words))
        ):
            # "Associated Press, The Daily Courier"
            self._affiliate(chunk)
            return stop
        if (
            last is not None
            and not last.person
            and not known
            and before is Kind.AND
            and all(shape(token.text) is Shape.LOWER for token in chunk)
            and chunk[0].folded not in self.tables.articles
        ):
            # "Staff and agencies" is one newsroom.
            last.stop = self.stop = end
            return stop
        if chunk[0].folded.startswith(("l'", "l’")):
            start += 2
        tokens = self.tokens
        close = self._country_end(stop)
        if (
            close
            and (
                not known
                # "Students for the Harbour (Sri Lanka)" is the section of a country.
                or (len(chunk) > 1 and self._land(tokens[stop + 1 : close]))
            )
        ):
            end = tokens[close].stop
            stop = close + 1
            sure = True
        words = [token.text for token in chunk]
        self._add(start, end, AuthorKind.ORGANISATION, words, sure=sure or self.statement)
        return stop

    def _shares_author(self, chunk: list[Token]) -> bool:
        """Tell whether a known paper is joined to the one behind a name: an agency wrote its own part."""
        last = self.drafts[-1] if self.drafts else None
        house = (last.affiliation or "") if last is not None else ""
        return (
            last is not None
            and last.person
            and last.stop < self.stop
            and bool(house)
            and self._print(last.stop, self.stop).endswith(house)
            and self._outlet(names.folded_words(house))
            and "," not in self.text[self.stop : chunk[0].start]
            and "\n" not in self.text[self.stop : chunk[0].start]
            and not any(
                name.casefold().removeprefix(f"{THE.casefold()} ") in self.tables.agencies
                for name in (house, self._print(chunk[0].start, chunk[-1].stop))
            )
        )

    def _land(self, chunk: list[Token]) -> bool:
        return " ".join([token.folded for token in chunk]) in LANDS

    def _affiliate(self, chunk: list[Token]) -> None:
        last = self.drafts[-1]
        if len(chunk) > 1 and chunk[0].folded in self.tables.from_house and chunk[0].text.islower():
            chunk = chunk[1:]
        start = chunk[0].start
        if chunk[0].folded.startswith(("l'", "l’")):
            start += 2
        printed = self._print(start, chunk[-1].stop)
        if last.affiliation is None:
            last.affiliation = printed
        self.stop = chunk[-1].stop

    def _role(self, chunk: list[Token]) -> None:
        last = self.drafts[-1]
        size = self._place_tail(chunk) if last.location is None and last.person else 0
        if size:
            # "Korrespondentin Berlin", "corrispondente da Bruxelles"
            last.location = self._print(chunk[-size].start, chunk[-1].stop)
            stop = chunk[-1].stop
            chunk = chunk[:-size]
            if chunk[-1].folded not in self.tables.roles:
                chunk = chunk[:-1]
            self._role(chunk)
            self.stop = stop
            return
        begin = self._house_tail(chunk) if last.affiliation is None and last.person else 0
        if begin:
            # "corresponsal de La Vanguardia", "repórter da Folha"
            self._affiliate(chunk[begin:])
            chunk = chunk[: begin - 1]
            if len(chunk) > 1 and chunk[-1].folded in self.tables.post_from:
                chunk = chunk[:-1]
        printed = self._print(chunk[0].start, chunk[-1].stop)
        if last.role is None:
            last.role = printed
        else:
            # "candidate for UAW president" is one post, "Author, Reporter" are two.
            ended = self.text.rfind(last.role, last.stop, chunk[0].start) + len(last.role)
            apart = ", " if self.text[ended : chunk[0].start].strip() else " "
            last.role = f"{last.role}{apart}{printed}"
        self.stop = max(self.stop, chunk[-1].stop)

    def _house_tail(self, chunk: list[Token]) -> int:
        """Return where a known house begins behind a post and a small word, 0 for none."""
        tables = self.tables
        for k in range(2, len(chunk)):
            small, run = chunk[k - 1], chunk[k:]
            if (
                small.folded in tables.post_of
                and small.text.islower()
                and run[0].text[:1].isupper()
                and (
                    known(run, tables, labelled=True)
                    or (
                        run[0].folded in tables.bodies
                        and len(run) > 1
                        and run[-1].text[:1].isupper()
                    )
                )
            ):
                return k
        return 0

    def _place_tail(self, chunk: list[Token]) -> int:
        """Return how many words of a title print a place at its end, right behind the post."""
        tables = self.tables
        for size in range(min(3, len(chunk) - 1), 0, -1):
            if self._print(chunk[-size].start, chunk[-1].stop).casefold() not in PLACES:
                continue
            before = chunk[-size - 1]
            if before.folded in tables.roles:
                return size
            if (
                len(chunk) > size + 1
                and chunk[-size - 2].folded in tables.roles
                and before.text.islower()
                and (before.folded in tables.places or before.folded in tables.post_from)
            ):
                return size
        return 0

    def _persons(self, chunk: list[Token], before: Kind, stop: int) -> int:
        """Add the persons that a run of capitalised words names."""
        last = self.drafts[-1] if self.drafts else None
        if last is not None and before is Kind.OTHER and not last.location and not self.post:
            return -1
        if self.statement and self.genitive:
            # "Заявление Владимира Путина": no word says that he wrote it, and none that it is a board.
            return -1
        if self.statement and not any(token.folded in self.tables.given for token in chunk):
            # "Statement des Parteivorstands der Harbour": boards make statements.
            return self._organisation(chunk, before, stop, sure=True)
        for part in self._parts(chunk):
            self._person(part)
        return stop

    def _person(self, chunk: list[Token]) -> None:
        words = [token.text for token in chunk if token.kind is Kind.WORD]
        given = self.tables.given
        sure = any(
            token.folded in given or token.folded.partition("-")[0] in given for token in chunk
        ) or any(
            shape(word) is Shape.INITIAL
            or (shape(word) is Shape.PARTICLE and word not in self.tables.articles)
            for word in words
        )
        sure = sure or any((a.casefold(), b.casefold()) in PAIRS for a, b in pairwise(words))
        self._add(chunk[0].start, chunk[-1].stop, AuthorKind.PERSON, words, sure=sure)

    def _placed(self, chunk: list[Token], before: Kind, stop: int) -> int:
        last = self.drafts[-1]
        if before is Kind.BAR and last.credit is Credit.EDITING:
            # "Written by A | Edited by B | New Delhi": the writer's place.
            wrote = [d for d in self.drafts if d.credit is Credit.BY and d.location is None]
            last = wrote[-1] if wrote else last
        if before is Kind.LINE and last.credit is Credit.WITH and not last.person:
            # "Jane Doe with agencies" / "Leeds": the agencies are anywhere.
            last = next((d for d in self.drafts if d.credit is Credit.BY), last)
        printed = self._print(chunk[0].start, chunk[-1].stop)
        if last.location is not None and self.text[self.stop : chunk[0].start] == "/":
            # "München/Berlin"
            last.location = f"{last.location}/{printed}"
            self.stop = chunk[-1].stop
            return stop
        if last.location is not None:
            return self._unknown(chunk, before, stop)
        last.location = printed
        self.stop = chunk[-1].stop
        return stop

    def _unknown(self, chunk: list[Token], before: Kind, stop: int) -> int:
        """Leave words out of the byline where a line prints other things, or give up."""
        if not self.drafts:
            return -1
        tokens = self.tokens
        if len(chunk) == 1 and chunk[0].folded in self.tables.rubrics and before is not Kind.AND:
            # A section stands behind the name.
            self.rest.append((chunk[0].start, chunk[0].stop))
            return stop
        if before is Kind.LINE and self._about_author(chunk):
            self.rest.append((chunk[0].start, tokens[-1].stop))
            return len(tokens)
        if before in (Kind.BAR, Kind.DATE, Kind.LINE) and len(chunk) <= 4:
            if before is Kind.BAR and any(shape(t.text) is Shape.POSSESSIVE for t in chunk):
                return -1
            if before is Kind.LINE and not self.supported and not self.marked:
                return -1
            self.rest.append((chunk[0].start, chunk[-1].stop))
            return stop
        return -1

    def _about_author(self, chunk: list[Token]) -> bool:
        """Tell whether a line of prose is about an author of this byline: it opens with the name."""
        line = self.text[chunk[0].start :].casefold()
        return any(line.startswith(" ".join(draft.words).casefold() + " ") for draft in self.drafts)
