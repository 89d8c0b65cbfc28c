"""The small words by which blocks of boilerplate tell who speaks and of whom, from the languages."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.languages.record import Language

__all__ = ["SmallWords"]

_LETTERS = 2
"""A word for an hour of no more letters is looked for behind a number alone."""


class SmallWords(NamedTuple):
    """Small words of some languages: as in :class:`newsparse.languages.record.Phrases`, folded.

    ``works`` are verbs that stand for a trade, ``of_laws`` what stands behind an article of a law,
    with its blanks, ``of_words`` what stands between a thing and whose it is or who made it. ``joints``
    stand between two who sign, ``makers`` between a work and by whom it is, ``hours`` behind an hour
    (``clock`` holds those of its halves, too; ``hour_ends`` are those that are no single letter, with their blank), ``years`` behind a year, ``dated`` in front of the day.
    ``sources`` are labels of where a text comes from, ``heads`` those of a list of who did what; ``materials`` are the endings of compounds whose first part is an agency ("dpa-Material").
    """

    works: frozenset[str]
    writes: frozenset[str]
    papers: frozenset[str]
    dwells: frozenset[str]
    schools: tuple[str, ...]
    befores: frozenset[str]
    finite: frozenset[str]
    denials: frozenset[str]
    laws: frozenset[str]
    determiners: frozenset[str]
    ands: frozenset[str]
    of_words: frozenset[str]
    of_laws: tuple[str, ...]
    between: frozenset[str]
    versions: tuple[str, ...]
    wires: frozenset[str]
    via: tuple[str, ...]
    plain_ends: tuple[str, ...]
    polite_ends: tuple[str, ...]
    icons: frozenset[str]
    rights: tuple[str, ...]
    joints: tuple[str, ...]
    makers: tuple[str, ...]
    hours: tuple[str, ...]
    clock: tuple[str, ...]
    hour_ends: tuple[str, ...]
    years: tuple[str, ...]
    dated: frozenset[str]
    materials: tuple[str, ...]
    sources: frozenset[str]
    heads: frozenset[str]

    @classmethod
    def of(cls, languages: tuple[Language, ...]) -> SmallWords:
        """Gather the words of *languages*."""

        def words(field: str) -> frozenset[str]:
            listed = [getattr(language.phrases, field) for language in languages]
            phrases = "|".join(filter(None, listed)).casefold().split("|")
            return frozenset(filter(None, map(str.strip, phrases)))

        def ordered(field: str) -> tuple[str, ...]:
            """Return the words with the longest first: one may begin another."""
            return tuple(sorted(words(field), key=lambda word: (-len(word), word)))

        joined = {word.casefold() for one in languages for word in one.bylines.joins}
        joints = {word for word in joined if " " not in word and word[-1] != "-"}
        hours = {word.casefold() for one in languages for word in one.dates.hours}
        halves = {word for one in languages for word in (*one.dates.am, *one.dates.pm)}
        writes, of = words("writes"), words("of_words")
        return cls(
            works=writes | words("covers"),
            writes=writes,
            papers=words("papers"),
            dwells=words("dwells"),
            schools=ordered("schools"),
            befores=words("befores"),
            finite=words("finite"),
            denials=words("denials"),
            laws=words("laws"),
            determiners=words("determiners"),
            ands=words("ands"),
            of_words=of | words("by_words"),
            of_laws=tuple(f" {word} " for word in sorted(of | words("laws"))),
            between=words("between"),
            versions=ordered("versions"),
            wires=frozenset(word for word in words("wires") if word[0] != "-"),
            via=tuple(word if word[-1] == "'" else f"{word} " for word in ordered("via")),
            plain_ends=ordered("plain_ends"),
            polite_ends=ordered("polite_ends"),
            icons=words("icons"),
            rights=ordered("rights"),
            joints=tuple(sorted(joints)),
            makers=ordered("by_words"),
            hours=tuple(sorted(hours)),
            clock=tuple(sorted(hours.union(halves))),
            hour_ends=tuple(f" {word}" for word in sorted(hours) if len(word) > _LETTERS),
            years=tuple(word for one in languages for word in one.dates.year_marks),
            dated=frozenset(
                word for one in languages for word in map(str.casefold, one.dates.updated)
            ),
            sources=words("sources"),
            heads=words("heads"),
            materials=tuple(word for word in ordered("wires") if word[0] == "-"),
        )
