"""The words by which reporters sign in the East, from the languages, and the forms made of them.

What opens a name in these forms is a family's: names of people are in the languages' own scripts, and a
form says which. A pattern is made when a line asks for it.
"""

from __future__ import annotations

import functools
from typing import Final

import regex

from newsparse.languages.record import Language
from newsparse.patterns import any_of
from newsparse.publishers.agencies import EASTERN_WIRES
from newsparse.publishers.words import EASTERN

__all__ = ["EastTables", "tables"]

_SIGNS: Final = ("＝", "=", "【", "（")
_JAPANESE_NAME: Final = r"[\p{Han}々ヶ]{1,4}\ ?[\p{Han}\p{Hiragana}\p{Katakana}々ー]{1,4}"
_KOREAN_NAME: Final = r"\p{Hangul}{2,4}"


class EastTables:
    """The words of some languages, as :class:`newsparse.languages.record.EastWords` has them."""

    def __init__(self, languages: tuple[Language, ...]) -> None:
        """Gather what is asked of most lines; patterns wait until one is asked for."""
        self._languages = languages
        self.before = self._words("before")
        self.behind = self._words("behind")
        self.abroad = self._words("abroad")
        self.paper_signs = tuple(word for word in self._words("papers") if len(word) == 1)
        self.papers = self._words("papers")
        self.particles = self._words("particles")
        self.genitives = self._words("genitives")
        self.posts = self._words("posts")
        self.writes = self._words("writes")
        self.follows = self._words("follows")
        self.pictures = frozenset(self._words("pictures"))
        self.days = tuple(mark for one in languages for mark in one.dates.day_marks)
        self.buttons = frozenset(map(str.casefold, self._words("buttons")))
        self.button_openings = self._words("button_openings")
        named = (*self.behind, *self.writes, *self._words("columnists"))
        self.marks = tuple(dict.fromkeys((*self.before, *named, *self._words("wired"), *_SIGNS)))
        """One of these is in each line of these forms but the shortest."""
        self.named = tuple(dict.fromkeys(named))
        """One of these is in each line where what somebody is stands behind the name."""
        self.labels = frozenset(mark.rstrip(":") for one in languages for mark in one.bylines.by)
        """What is a label by itself, which the grammar reads."""

    def _words(self, name: str) -> tuple[str, ...]:
        return tuple(word for one in self._languages for word in getattr(one.east, name))

    def _any(self, *names: str) -> str:
        return f"(?:{any_of(word for name in names for word in self._words(name))})"

    @functools.cached_property
    def count(self) -> regex.Pattern[str]:
        """How many have commented or read, or a size of letters."""
        return regex.compile(
            rf"[\[(（]?[\d,]*{self._any('counted')}?[\])）]?|[\[(（]?{self._any('sizes')}[\])）]?|[+-]|[|｜·:：]"
        )

    @functools.cached_property
    def _day(self) -> str:
        months = any_of(mark for one in self._languages for mark in one.dates.month_marks)
        return rf"(?: \d{{1,2}}(?:{months}) )? \d{{1,2}}(?:{any_of(self.days)})"

    @functools.cached_property
    def _joins(self) -> str:
        joins = [word for one in self._languages for word in one.bylines.joins]
        return any_of(word for word in joins if word[-1] != "-")

    @functools.cached_property
    def reporter_before(self) -> regex.Pattern[str]:
        """Paper, place, the word for a reporter, names, day and what kind of report it is."""
        reporters, ranks = self._any("before"), self._any("ranks")
        staff, wired, reported = self._any("staff"), self._any("wired"), self._any("reported")
        return regex.compile(
            rf"""
            [（(【〔\[]?+
            (?: {self._any("words_and_pictures")} [\s:：|｜]*+ )?
            (?: (?P<wire> \p{{Han}}{{2,12}}? ) {self._day} {wired} )?
            (?: (?P<house> [A-Za-z]{{2,5}}{self._any("papers")} | (?:{any_of(EASTERN)}) | \d{{0,2}} [\p{{Han}}·]{{2,12}}? {self._any("papers")} ) \s? )??
            (?: {self._any("ours")} {wired}? )?
            \s?+ [（(【〔]?
            (?: {self._any("stationed")} (?P<place> \p{{Han}}{{2,4}}? ) )? {ranks}?
            {reporters} [\s:：]*+
            (?P<name> \p{{Han}}{{2,4}}? )
            (?: (?: [、,，\s] | {self._joins} ) \s?+ (?: {ranks}? {reporters} \s?+ )?+ (?! {staff} ) (?P<name> \p{{Han}}{{2,4}}? ) ){{0,5}}?
            (?: \s?+ (?P<dateline> \p{{Han}}{{2,3}} ) {self._day} (?: {wired} | {reported} )? )?
            (?: \s {self._any("sent_from")} (?P<place> \p{{Han}}{{2,4}} ) )?
            (?: [\s／/] (?P<town> \p{{Han}}{{2,3}} )?? {self._any("reported", "closings")} | {reported} )?
            (?: [\s／/] {staff} [\s:：/]? \p{{Han}}{{2,4}} ){{0,3}}
            [）)】〕\]]{{0,2}}
            """,
            regex.VERBOSE,
        )

    @functools.cached_property
    def opening(self) -> regex.Pattern[str]:
        """What stands before the first sentence of a text: the agency, the town, the reporter."""
        wired = self._any("wired")
        return regex.compile(
            rf"""
            (?: [^（(【〔\[。，,\s]{{0,16}} {wired} \s? )?
            [（(【〔\[] [^（()）【】〔〕\[\]。]{{2,40}} [）)】〕\]]
            (?: \ ? [\p{{Hangul}}·,\ ]{{2,30}} \ ?[=＝] )?
            | \p{{Han}}{{1,8}}{wired} [\s，,]
              (?P<reporter> {self._any("before")} \s? \p{{Han}}{{2,4}} (?: [\s、] \p{{Han}}{{2,4}} ){{0,4}} ) (?=\s)
            """,
            regex.VERBOSE,
        )

    @functools.cached_property
    def dateline(self) -> regex.Pattern[str]:
        """Who wired, the town and the day, in front of a text: "新华社北京3月5日电"."""
        return regex.compile(
            rf"""
            (?: {self._any("ours")} | (?P<house> \p{{Han}}{{2,4}}{self._any("agencies")} ) )
            (?P<place> \p{{Han}}{{2,8}}? ) (?P<day> {self._day} ) {self._any("wired")}
            (?: \s? [（(] \s? \p{{Han}}{{0,6}} {self._any("before")} [^（）()\n]{{1,24}} [)）] )?
            """,
            regex.VERBOSE,
        )

    @functools.cached_property
    def bracketed(self) -> regex.Pattern[str]:
        """A dateline in brackets, or that opens with one: of an agency, a town, a reporter."""
        wired, reported = self._any("wired"), self._any("reported")
        return regex.compile(
            rf"""
              \( (?P<wire>[^()=＝\n]{{2,24}}) \) \s? (?P<dash>--|[-–—]) (?=\s)   # (ANSA) - ROMA, 28 LUG -
            | [(\[【［] (?P<place>[^()=＝\[\]【】\n]{{1,12}}) \s?[=＝]\s?           # 【ロンドン＝岡田浩幸】
              (?P<who>[^()=＝\n【】\[\]］]{{2,24}}) [)\]】］]
              (?: \s? [^=＝\n]{{2,20}} \s [=＝] (?=\s) )?                        # (서울=연합뉴스) 김민수 기자 =
            | [(（] (?P<house>\p{{Lo}}{{2,4}}?{self._any("agencies", "wired")})     # （中央社記者溫貴香台北21日電）
              (?: {self._any("before")} (?P<names>\p{{Han}}{{4,24}}?) | (?P<from>\p{{Han}}{{2,6}}?) )
              (?P<day>{self._day}) (?: {reported}? {wired}? {reported} | {wired} ) [)）]
            | 【 (?P<desk>\p{{Lo}}{{2,6}}) ・ (?P<who>\p{{Lo}}{{2,8}}) 】             # 【北京・山田太郎】
            | 【 (?P<city>[^【】=＝\n]{{2,10}}?) (?P<agency>{any_of(EASTERN_WIRES)}) 】  # 【北京共同】
            | \( (?P<here>\p{{L}}[^()\n]{{2,30}}) \) (?=\s["“«]?\p{{Lu}})          # (Ottawa) Le pont est ouvert.
            | [［\[] (?P<town>[^\s［］\[\]]{{1,12}}) \s                            # ［東京 14日 ロイター］ -
              (?P<on>[^\s［］\[\]]{{1,8}}(?:{any_of(self.days)})) \s
              (?P<via>[^\s［］\[\]]{{2,8}}) [］\]] (?:\s?[-–—](?=\s))?
            """,
            regex.VERBOSE,
        )

    @functools.cached_property
    def house_and_day(self) -> regex.Pattern[str]:
        """A house that wired, with the town and the day: "（中央社台北5日電）"."""
        return regex.compile(
            rf"""
            [（(【]?+ (?P<house> \p{{Han}}{{2,8}} (?<={self._any("agencies")}) ) (?P<dateline> \p{{Han}}{{2,4}} )
            {self._day} {self._any("reported")}? {self._any("wired")} [）)】]?+
            """,
            regex.VERBOSE,
        )

    @functools.cached_property
    def post_before(self) -> regex.Pattern[str]:
        """Place, post or desk, and names, with a sign of equality, a dot or a blank between."""
        posts = self._any("posts")
        departments = self._any("desks")
        desk = rf"\p{{Han}}{{2,4}}{departments} | [\p{{Han}}\p{{Katakana}}ー]{{2,8}}{self._any('bureaus')}"
        return regex.compile(
            rf"""
            [（(【〔\[]?+
            (?: (?P<place> [\p{{Katakana}}ー・]{{2,9}} | (?! [\p{{Han}}\p{{Katakana}}]*? {self._any("posts", "desks", "bureaus")} ) \p{{Han}}{{2,5}} ) (?P<equal> \ ?[＝=]\ ? | [・\ ] ) )?
            (?: (?P<role> (?: \p{{Han}}{{2,4}}{departments} \ ? | [\p{{Katakana}}ー]{{2,9}} | \p{{Han}}{{2,4}} )? {posts} ) [・\ ＝=:：]?+ | (?P<desk> {desk} ) [・\ ＝=:：] )?
            (?P<name> {_JAPANESE_NAME} ) (?: [、,，・]\ ? (?: (?P<place> [\p{{Katakana}}ー]{{2,9}} ) [＝=] )?+ (?P<name> {_JAPANESE_NAME} ) ){{0,5}}
            (?: [＝=] (?: (?P<desk> {desk} ) | (?P<seat> [\p{{Katakana}}ー]{{2,9}} | \p{{Han}}{{2,3}} ) )
              | \ ? {self._any("behind")}
              | [（(] (?: (?P<desk> {desk} ) | (?P<role> \p{{L}}{{0,8}} {self._any("described")} ) ) [）)]
              | [・、] (?P<role> \p{{L}}{{0,12}} {self._any("described", "posts", "behind")} ) )?
            [）)】〕\]]?+
            """,
            regex.VERBOSE,
        )

    @functools.cached_property
    def name_and_post(self) -> regex.Pattern[str]:
        """A name, a colon, perhaps the house, and what somebody is: "山岡 雄太 : 港湾新報 記者"."""
        return regex.compile(
            rf"""
            (?P<name> {_JAPANESE_NAME} ) \ ?[:：]\ ? (?: (?P<house> [^\s:：、。／/|]{{2,14}} ) [\ \u3000] )?
            (?P<role> [\p{{Han}}\p{{Katakana}}ー・]{{0,10}} {self._any("posts", "described", "behind")} )
            """,
            regex.VERBOSE,
        )

    @functools.cached_property
    def agency(self) -> regex.Pattern[str]:
        """An agency behind its place, in brackets."""
        return regex.compile(
            r"[（(【] (?P<place> [\p{Katakana}ー]{2,9} | \p{Han}{2,3} ) (?P<agency> \p{L}{2,8} ) [）)】]",
            regex.VERBOSE,
        )

    @functools.cached_property
    def house_and_reporter(self) -> regex.Pattern[str]:
        """House or place, a name, and the word for a reporter behind it."""
        return regex.compile(
            rf"""
            [\[(【]?+ (?: (?P<house> [\p{{Hangul}}A-Za-z]{{2,10}} ) \s? (?: [=＝] \s? | \ (?=\p{{Hangul}}{{2,4}}\s) ) )
            (?P<name> {_KOREAN_NAME} ) \s? {self._any("behind")} [\])】]?+
            """,
            regex.VERBOSE,
        )

    @functools.cached_property
    def names_and_reporter(self) -> regex.Pattern[str]:
        """Several names, and the word for a reporter behind the last."""
        return regex.compile(rf"{_KOREAN_NAMES} \ ? {self._any('behind')}", regex.VERBOSE)

    @functools.cached_property
    def names(self) -> regex.Pattern[str]:
        """Several names, and nothing else."""
        return regex.compile(_KOREAN_NAMES, regex.VERBOSE)

    @functools.cached_property
    def name_and_house(self) -> regex.Pattern[str]:
        """A name, a house or place, and the word for a reporter."""
        return regex.compile(
            rf"(?P<name> {_KOREAN_NAME} ) \ (?P<house> [\p{{Hangul}}A-Z0-9]{{2,10}} ) \ {self._any('behind')}",
            regex.VERBOSE,
        )

    @functools.cached_property
    def forms(self) -> tuple[regex.Pattern[str], ...]:
        """Forms that say by themselves whose text it is."""
        behind, house = self._any("behind"), r"[\p{Hangul}A-Za-z0-9]{2,10}"
        writes, pictures = self._any("writes"), self._any("pictures")
        place_and_house = rf"""
            [\[(【]?+ (?P<place> \p{{Hangul}}{{2,6}} ) \ ?[=＝]\ ? (?P<house> {house} ) [\])】] \ ?
            (?P<name> {_KOREAN_NAME} ) (?: (?: \ | ·\ ? | ,\ ? ) (?P<name> {_KOREAN_NAME} ) ){{0,4}} \ ? {behind} \ ?[=＝]?
            """
        bracket = (
            rf"[\[(【] (?P<house> {house} ) [\])】] \ ? (?P<name> {_KOREAN_NAME} ) \ ? {behind}"
        )
        writer = rf"""
            (?: {writes} (?: \ ?[·ㆍ/,&]\ ?{pictures} | (?:{self._joins})\ {pictures} )? | {pictures}\ ?[·ㆍ/]\ ?{writes} ) \ ?[=:|]?\ ?
            (?P<name> {_KOREAN_NAME} ) \ (?P<role> \p{{Hangul}}{{0,6}} {self._any("described", "behind")} )
            """
        column = rf"(?P<name> {_KOREAN_NAME} ) \ (?P<role> (?: \p{{Hangul}}{{1,6}} \  ){{0,2}} \p{{Hangul}}{{0,4}} {self._any('columnists')} )"
        return tuple(
            regex.compile(form, regex.VERBOSE)
            for form in (place_and_house, bracket, writer, column)
        )


_KOREAN_NAMES: Final = (
    rf"(?P<name> {_KOREAN_NAME} ) (?: [\ ·,]\ ? (?P<name> {_KOREAN_NAME} ) ){{0,4}}"
)


@functools.lru_cache(maxsize=64)
def tables(languages: tuple[Language, ...]) -> EastTables:
    """Prepare the words of *languages*, once per tuple."""
    return EastTables(languages)
