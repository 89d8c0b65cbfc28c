"""Runs of Chinese, Japanese or Korean signs, in which mark, name and place stand without a blank."""

from __future__ import annotations

from newsparse.fields.byline_east import is_button
from newsparse.fields.byline_entries import Entries
from newsparse.fields.byline_sheet import BEHIND, BREAKS
from newsparse.fields.names import Kind, Token
from newsparse.fields.places import PLACES
from newsparse.model import AuthorKind
from newsparse.patterns import late

__all__ = ["Signs"]


_DOT = "·"
"""Between the parts of a foreign name, and what a paper parts its sections by."""
_LONGEST_NAME = 3
_LONGEST_JOINED = 5
_NAME_AND_POST = 2
_HANGUL = late(r"\p{Hangul}++")
_HAN_ROW = late(r"\p{Han}{2,3}+(?:\ \p{Han}{2,3}+)++")
_KANA = late(r"\p{Hiragana}")
_HAN = late(r"\p{Han}++\ \p{Han}++")


class Signs(Entries):
    """Reads "記者陳大文台北報導" and "山本花子記者".

    The reader returns the next token, or -1 when the line is no byline.
    """

    def _like_a_name(self, name: str) -> bool:
        """Tell whether signs without a mark are as many as a name has: Korean ones are three."""
        if not _HANGUL.match(name):
            return True
        family, blank, own = name.partition(" ")
        if blank:
            # "남궁 민수", but "김민수 교수" is a name and more.
            return family in self.tables.surnames and _HANGUL.fullmatch(own) is not None
        return len(name) == _LONGEST_NAME or (
            len(name) == _LONGEST_NAME + 1 and name[:2] in self.tables.surnames
        )

    def _is_no_name(self, printed: str) -> bool:
        """Tell whether signs are a word of the newsroom or of the page, and no person: "记者", "사진", "关注"."""
        tables = self.tables
        return (
            printed in tables.east_by
            or is_button(printed, tables.east)
            or any(printed == mark for mark, _ in tables.east_credits)
        )

    def _family_begins(self, name: str) -> bool:
        """Tell whether signs open with the name of a family."""
        return any(name[:size] in self.tables.surnames for size in (1, 2, 3))

    def _joined_names(self, name: str) -> int:
        """Return where a sign joins two names of known families, 0 for one name: not 王和平.

        Korean sets a blank behind it: "김민수와 이영희".
        """
        return next(
            (
                k
                for k in range(2, len(name) - 2)
                if name[k] in self.tables.joins
                and all(
                    len(part) <= _LONGEST_JOINED and self._family_begins(part)
                    for part in (name[:k], name[k + 1 :].lstrip())
                )
            ),
            0,
        )

    def _without_post(self, start: int, end: int) -> int:
        """Return where the name ends in front of the beginning of a post: "김민수 시민기자"."""
        name, blank, post = self.text[start:end].partition(" ")
        if not blank or not _HANGUL.fullmatch(post) or self._family_begins(post):
            return end
        return start + len(name)

    def _add_behind(self, several: list[str], start: int, end: int) -> None:
        """Add the person that a house stands in front of: "港湾财经 王芳"."""
        house, name = several
        self._add(self.text.index(name, start), end, AuthorKind.PERSON, [name], sure=True)
        self.drafts[-1].east = True
        self.drafts[-1].affiliation = house

    def _add_dotted(self, parts: list[str], start: int) -> bool:
        """Add what dots part: a house and its sections, or several people; ``False`` for one name.

        "约翰·米勒" is one, for who is called so has no family of the East.
        """
        tables = self.tables
        houses = [
            (part.casefold(),) in tables.outlets or part.endswith(tables.east_desks)
            for part in parts
        ]
        people = [
            1 < len(part) <= _LONGEST_NAME
            and (part[0] in tables.surnames or part[:2] in tables.surnames)
            and not any(word in part for word in tables.east_never)
            for part in parts
        ]
        if not (houses[0] or all(people)):
            return False
        for part, house, person in zip(parts, houses, people, strict=True):
            if house or person:
                kind = AuthorKind.ORGANISATION if house else AuthorKind.PERSON
                self._add(start, start + len(part), kind, [part], sure=True)
                self.drafts[-1].east = True
            start += len(part) + 1
        return True

    def _east(self, chunk: list[Token], before: Kind, stop: int) -> int:
        """Read signs of Chinese, Japanese or Korean."""
        tables = self.tables
        first, last = chunk[0], chunk[-1]
        if self._outlet(("".join(t.folded for t in chunk),)) or self._outlet(
            tuple(t.folded for t in chunk)
        ):
            return self._organisation(chunk, before, stop, sure=True)
        start, end = first.start, last.stop
        printed = self.text[start:end]
        if self.drafts and self.drafts[-1].person and self._is_no_name(printed):
            if printed in tables.east_by and len(printed) > 1:
                # "张晓明" / "记者": the word of the mark, behind the name.
                self._role(chunk)
            else:
                self.rest.append((start, end))
            return stop
        for mark in tables.east_by:
            if (
                printed.startswith(mark)
                and len(printed) > len(mark)
                and before in BREAKS
                # "文化", "記者会見": a mark is the beginning of other words.
                and (printed[len(mark)].isspace() or self._family_begins(printed[len(mark) :]))
            ):
                if self.start < 0:
                    self.start = start
                self.marked = True
                start += len(mark)
                break
        for mark in tables.east_after:
            if printed.endswith(mark) and end - len(mark) > start:
                end -= len(mark)
                self.marked = True
                break
        credit = self.credit
        for mark, kind in tables.east_credits:
            if printed.endswith(mark) and end == last.stop and end - len(mark) > start:
                end -= len(mark)
                credit = kind
                break
        while start < end and (self.text[start].isspace() or self.text[start] == _DOT):
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        for size in (2, 3):
            if self.marked and end - size - start > 1 and self.text[end - size : end] in PLACES:
                # "記者陳大文台北報導"
                self.place = self.text[end - size : end]
                end -= size
                break
        if self.marked and end < last.stop:
            end = self._without_post(start, end)
        name = self.text[start:end]
        if self.drafts and name in PLACES and self.drafts[-1].location is None:
            self.drafts[-1].location = name
            self.stop = last.stop
            return stop
        if _DOT in name and self._add_dotted(name.split(_DOT), start):
            return stop
        several = name.split()
        if (
            len(several) == 2
            and len(several[0]) > _LONGEST_NAME
            and not self.drafts
            and (self.marked or self.supported or several[0].endswith(tables.east_desks))
            and 1 < len(several[1]) <= _LONGEST_NAME
            and self._family_begins(several[1])
            and _HAN.fullmatch(name)
        ):
            # "港湾财经 王芳": the page's house in front of the name.
            self._add_behind(several, start, end)
            return stop
        if (
            len(several) == 2
            and (several[0].casefold(),) in tables.outlets
            and (self.marked or several[1][0] in tables.surnames)
            and 1 < len(several[1]) <= _LONGEST_NAME
            and several[1] not in tables.east_never
        ):
            # "文/观察者网 熊超然"
            self._add_behind(several, start, end)
            return stop
        if name in tables.roles and self.drafts and self.drafts[-1].person:
            # "김민수, 번역가": a post that opens with the sign of a family.
            self._role(chunk)
            return stop
        titled = stop < len(self.tokens) and self.tokens[stop].folded in tables.east_after
        joined = self._joined_names(name) if self.marked or titled else 0
        if joined:
            # "记者张三和李四"
            for part in (name[:joined], name[joined + 1 :].lstrip()):
                at = self.text.index(part, start)
                self._add(at, at + len(part), AuthorKind.PERSON, [part], sure=True)
                self.drafts[-1].east = True
            return stop
        post = several[-1] if len(several) == _NAME_AND_POST else ""
        if post in tables.roles and self._like_a_name(several[0]):
            # "김민수 교수": of whom the text is about, or, beside a date, who wrote.
            if not (self.marked or self.supported) or not self._family_begins(name):
                return -1 if not self.drafts else self._unknown(chunk, before, stop)
            self._add(start, start + len(several[0]), AuthorKind.PERSON, several[:1], sure=True)
            self.drafts[-1].east = True
            self.drafts[-1].role = post
            self.stop = end
            return stop
        if (
            len(several) > 1
            and not (len(several) == _NAME_AND_POST and several[0] in tables.surnames)
            and (
                self.marked
                or self.supported
                or titled
                # "王芳 李明": a Japanese first name opens with no family's sign.
                or _HAN_ROW.fullmatch(name) is not None
            )
            and all(1 < len(part) < 4 and part[0] in tables.surnames for part in several)
        ):
            for part in several:
                first_sign = self.text.index(part, start)
                self._add(first_sign, first_sign + len(part), AuthorKind.PERSON, [part], sure=True)
                self.drafts[-1].east = True
                start = first_sign + len(part)
            return stop
        if not self.marked and " " in name and name.endswith(tables.east.particles):
            # "이 회사는": the beginning of a sentence.
            return -1 if not self.drafts else self._unknown(chunk, before, stop)
        signs = len(name) - name.count(" ")
        if not self.marked and (
            name[2:] in PLACES
            or name in PLACES
            or any(map(name.__contains__, tables.east.genitives))
        ):
            # "路透北京", "上海", "今日のニュース"
            return -1 if not self.drafts else self._unknown(chunk, before, stop)
        # "世界社会主义网站编辑部": words of sections stand in names of houses, too.
        own = any(
            name.endswith(desk) and (name.removesuffix(desk).casefold(),) in tables.outlets
            for desk in tables.east_desks
        )
        if (
            not own
            and name not in tables.east_desks
            and any(map(name.__contains__, tables.east_never))
        ):
            return -1 if not self.drafts else self._unknown(chunk, before, stop)
        if (
            any(desk in name for desk in tables.east_desks)
            if self.marked or self.supported or self.drafts
            else name.endswith(tables.east_desks)
        ) or (signs > _LONGEST_NAME and name.endswith(tables.east.papers)):
            if " " in name or signs > 16:
                return -1
            behind = before in BEHIND
            if (
                behind
                and self.drafts
                and self.drafts[-1].person
                and not self.drafts[-1].affiliation
            ):
                self._affiliate(chunk)
                return stop
            self._add(start, end, AuthorKind.ORGANISATION, [name], sure=True)
            self.drafts[-1].east = True
            return stop
        if before is Kind.OPEN and self.drafts and self.drafts[-1].person and start == first.start:
            # "김민수(소설가)": nobody else stands in brackets.
            if name in tables.roles:
                self._role(chunk)
            else:
                self.rest.append((start, end))
            return stop
        foreign = "・" in name or "·" in name
        if signs > (16 if foreign else 7) or signs < 2 or name.count(" ") > 2:
            return -1 if not self.drafts else self._unknown(chunk, before, stop)
        sure = self._family_begins(name)
        if not sure and signs < _LONGEST_NAME and start == first.start and end < last.stop:
            # "新人記者": of two signs no more than the post is known.
            return -1
        if not (sure or foreign) and _KANA.search(name) is not None:
            # "取材: 道路の後": no family is called so.
            return -1 if not self.drafts else self._unknown(chunk, before, stop)
        like = sure and _DOT not in name and self._like_a_name(name)
        if not self.marked and not self.supported and not like:
            return -1
        self._add(start, end, AuthorKind.PERSON, name.split(), sure=sure)
        self.drafts[-1].credit = credit
        self.drafts[-1].east = True
        if self.stop < last.stop and end < last.stop:
            self.stop = last.stop
        return stop
