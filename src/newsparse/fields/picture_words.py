"""The words by which captions are known in scripts without capitals, from the languages."""

from __future__ import annotations

import functools

import regex

from newsparse.languages.record import Language
from newsparse.patterns import any_of
from newsparse.publishers.agencies import EASTERN_PICTURES

__all__ = ["PictureTables", "tables"]


class PictureTables:
    """The words of some languages, as :class:`newsparse.languages.record.PictureWords` has them.

    A pattern is made when a line asks for it.
    """

    def __init__(self, languages: tuple[Language, ...]) -> None:
        """Keep the languages until one of their words is asked for."""
        self._languages = languages

    def _words(self, *names: str) -> tuple[str, ...]:
        return tuple(
            word
            for name in names
            for one in self._languages
            for word in getattr(one.pictures, name)
        )

    def _any(self, *names: str) -> str:
        return f"(?:{any_of(self._words(*names))})"

    def _marks(self, name: str) -> str:
        return f"(?:{any_of(mark for one in self._languages for mark in getattr(one.dates, name))})"

    @functools.cached_property
    def _reporters(self) -> tuple[str, str]:
        """Return what stands in front of a reporter's name, and behind it."""
        before = any_of(word for one in self._languages for word in one.east.before)
        behind = any_of(word for one in self._languages for word in one.east.behind)
        return f"(?:{before})", f"(?:{behind})"

    @functools.cached_property
    def stands(self) -> frozenset[str]:
        """Where in a picture somebody is, case-folded."""
        return frozenset(word.casefold() for word in self._words("stands"))

    @functools.cached_property
    def lent(self) -> frozenset[str]:
        """What stands behind a caption in the place of who made the picture, as it is printed."""
        words = self._words("lent")
        return frozenset((*words, *(word[0].upper() + word[1:] for word in words)))

    @functools.cached_property
    def signs(self) -> tuple[str, ...]:
        """One of these is in each line that ends as a caption does."""
        words = self._words("labels", "taken", "given", "provided", "stock", "sources")
        places = [f"{word}{close}" for word in self._words("places") for close in "）)"]
        reporters = (word for one in self._languages for word in one.east.behind)
        listed = sorted({*words, *places, *reporters, *EASTERN_PICTURES, "＝", "=", "/"}, key=len)
        return tuple(
            word for at, word in enumerate(listed) if not any(map(word.__contains__, listed[:at]))
        )

    @functools.cached_property
    def opens(self) -> regex.Pattern[str]:
        """How a caption opens."""
        return regex.compile(
            rf"[▲△▼]|[（(【]?{self._any('labels')}\s?[:：／/＝=]|{self._any('shows')}"
        )

    @functools.cached_property
    def provided(self) -> regex.Pattern[str]:
        """A line of its own below the picture: who gave it, and that nobody may sell it."""
        return regex.compile(
            rf"\[[^\[\]]{{1,30}}\ {self._any('provided')}[^\[\]]{{0,25}}\]", regex.VERBOSE
        )

    @functools.cached_property
    def signed(self) -> regex.Pattern[str]:
        """A sentence, and in brackets behind it who wrote: a maker of pictures ends a caption.

        The agency of Taiwan prints the day behind it: "（編輯：王小明）1140414".
        """
        return regex.compile(
            rf"[。！？」][（(【〔](?![^（()）【】〕]*{self._any('marks')})[^（()）【】〔〕。]{{2,30}}[）)】〕](?:\d{{6,8}})?$"
        )

    @functools.cached_property
    def ends(self) -> regex.Pattern[str]:
        """How a caption ends."""
        before, behind = self._reporters
        labels, sources, given = self._any("labels"), self._any("sources"), self._any("given")
        provided, places = self._any("provided"), self._any("places")
        taken = f"(?: {self._any('taken')} (?<! {self._any('filmed')} ) )"
        houses = f"(?:{any_of(EASTERN_PICTURES)})"
        year, month, day = map(self._marks, ("year_marks", "month_marks", "day_marks"))
        return regex.compile(
            rf"""
            (?:
              [（(【\[] [^（()）】\]]{{0,24}}
                (?: {taken} | {given} | {provided} | {self._any("stock")} | {houses}
                  | (?: {labels} | {sources} ) \s?[:：／/][^（()）】\]]{{1,24}} )
                [）)】\]]
            | (?<=[。！？\s（]) (?: \p{{Han}}{{0,12}} {before} [\s：:]? )? \p{{Han}}{{2,4}} (?: [、\s] \p{{Han}}{{2,4}} ){{0,3}}
                [\s／/]? {taken}
            | (?<=[。！？\s]) \p{{Han}}{{2,14}} {given} (?: \s \p{{Han}}{{2,10}} )?
            | \p{{Han}}{{2,10}} {given} \s \p{{Han}}{{2,10}}
            | (?<=[。！？\s]) {labels} \s?[:：／/] \S{{1,20}}
            | [＝=（(] [^＝=（()）]{{0,20}} (?: {taken} | {provided} ) [）)]?
            | ＝ (?: \d{{2,4}}{year} )? (?: \d{{1,2}}{month} )? \d{{1,2}}{day} {self._any("times")}? (?: 、 [^＝。]{{2,25}} )?
            | [＝=] {houses} [）)]?
            | ＝ [^＝。]{{1,15}} (?<=\p{{Han}}|[ァ-ヶー]) {places} \Z
            | [（(] [^（()）。]{{1,20}} (?<=\p{{Han}}|[ァ-ヶー]) {places} [）)] \Z
            | [（(] {labels} \s? (?: [：:＝=] | {provided} ) [^（()）]{{1,24}} [）)]
            | [\[(（]? {sources} \s? [=:：/] [^=]{{1,24}}
            | (?<=[.。]\s) {houses}
            | (?<=[.\s]) / \s? {houses} [^/]{{0,12}}
            | [./] \s? [\p{{Hangul}}A-Za-z]{{2,12}} \s {provided}
            | (?<=[.\s]) / \s? \p{{Hangul}}{{2,4}} \s? {behind}
            | (?<= {self._any("scenes")} \s ) \p{{Hangul}}{{2,4}} \s? {behind} (?: \s [\w.]++@[\w.]++ )?
            )
            [.。\s]? \Z
            """,
            regex.VERBOSE,
        )


@functools.lru_cache(maxsize=64)
def tables(languages: tuple[Language, ...]) -> PictureTables:
    """Prepare the words of *languages*, once per tuple."""
    return PictureTables(languages)
