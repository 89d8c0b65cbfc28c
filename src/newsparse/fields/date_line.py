"""What may stand beside a date on a date line, and what makes the line prose or a caption.

Facts
-----
Beside the date stand names, organisations, sections, places, counters ("6 comments", "5 min
read"), buttons. They are set off by commas, bars, brackets or line ends, or begin with a capital.
A sentence has verbs: words in small letters, right before or behind the date, and a full stop.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsparse.fields.date_words import CAPTION, PERSON, Line, runs_on
from newsparse.fields.names import fused
from newsparse.lines import STOPS
from newsparse.patterns import late

__all__ = ["refuse", "rest"]

_TRIM = frozenset(".,/-:()'p+x")
_SMALL = frozenset("gavbJhtLUijOEAkKlqZT")
_UNCASED_LONGEST = 40
_UNSPACED = late(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")


def rest(line: Line, dates: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the stretches that are neither date nor label nor the small words around them."""
    for first, last in _stretches(line, dates):
        yield line.starts[first], line.stops[last]


def _stretches(line: Line, dates: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    marks = line.marks
    taken = bytearray(len(marks))
    for first, last in dates:
        for i in range(first, last + 1):
            taken[i] = 1
    for i, mark in enumerate(marks):
        if mark in "LU":
            taken[i] = 1
        elif mark == "r":
            taken[i] = 2
    _leave_out_buttons(marks, taken)
    i, count = 0, len(marks)
    while i < count:
        if taken[i]:
            i += 1
            continue
        j = i
        while j < count and not taken[j]:
            j += 1
        first, last = i, j - 1
        left, right = i > 0 and taken[i - 1] == 1, j < count and taken[j] == 1
        while first <= last and (
            marks[first] in _TRIM
            or (
                left
                and marks[first] in _SMALL
                and not _initial(line, first)
                and not _begins_word(line, first)
            )
        ):
            if first > i and _capital(line, first) and line.texts[first - 1].islower():
                # "da Luc Rossi": a small word is not the only one printed with a capital.
                break
            first += 1
        while last >= first and (
            (marks[last] in _TRIM and not (marks[last] == ")" and "(" in marks[first:last]))
            or (
                right
                and marks[last] in _SMALL
                and not (last > i and _ends_name(line, last))
                and not (last > i + 1 and _is_elided(line, last))
                and not (last > i and _ends_letters(line, last))
            )
        ):
            last -= 1
        if first <= last:
            yield first, last
        i = j


def _leave_out_buttons(marks: str, taken: bytearray) -> None:
    """Leave out lines below the date that are cut by bars: "Print this page | Send feedback"."""
    begin = marks.find("r") + 1
    while 0 < begin < len(marks):
        end = marks.find("r", begin)
        end = len(marks) if end < 0 else end
        if "p" in marks[begin:end] and not any(taken[begin:end]):
            taken[begin:end] = b"\x02" * (end - begin)
        begin = end + 1


def _capital(line: Line, i: int) -> bool:
    """Tell whether a word with a capital stands here, and another behind it."""
    return line.texts[i].istitle() and i + 1 < len(line.marks) and line.texts[i + 1].istitle()


def _initial(line: Line, i: int) -> bool:
    """Tell whether a capital with a full stop stands here: "E." may open a name, "e" may not."""
    text = line.texts[i]
    return len(text) == 1 and text.isupper() and line.marks[i + 1 : i + 2] == "."


def _begins_word(line: Line, i: int) -> bool:
    """Tell whether token *i* is the beginning of a word: the "De" of "DeAnna", 의 of 의정부."""
    return _UNSPACED.match(line.texts[i]) is None and runs_on(line, i)


def _ends_name(line: Line, i: int) -> bool:
    """Tell whether token *i* is the end of a name with a capital inside: the "Van" of "LeVan"."""
    return (
        line.texts[i].istitle()
        and line.texts[i - 1].istitle()
        and runs_on(line, i - 1)
        and not fused(line.texts[i - 1] + line.texts[i])
    )


def _ends_letters(line: Line, i: int) -> bool:
    """Tell whether token *i* is a capital that ends a word: the "D" of "PhD"."""
    return line.texts[i].isupper() and runs_on(line, i - 1) and line.texts[i - 1][-1:].islower()


def _is_elided(line: Line, i: int) -> bool:
    """Tell whether token *i* ends a name behind an apostrophe: the "Dell" of "O'Dell"."""
    return (
        line.texts[i].istitle()
        and line.texts[i - 1] in ("'", "’")
        and line.starts[i] == line.stops[i - 1]
        and line.texts[i - 2].isupper()
    )


def _small(line: Line, i: int) -> bool:
    """Tell whether a word of running text stands here: small letters, no known small word."""
    return (
        line.marks[i] == "w"
        and line.texts[i][0].islower()
        # "@janedoe": the name of an account is no word.
        and not (i and line.texts[i - 1] == "@")
        and not _signs_with_another(line, i)
    )


def _signs_with_another(line: Line, i: int) -> bool:
    """Tell whether small letters sign beside others in capitals: the "dpa" of "RND/dpa"."""
    for slash, other in ((i - 1, i - 2), (i + 1, i + 2)):
        if not 0 <= other < len(line.marks) or line.marks[slash] != "/":
            continue
        first, last = min(i, other), max(i, other)
        glued = line.stops[first] == line.starts[slash] and line.stops[slash] == line.starts[last]
        letters = line.texts[other]
        if glued and letters.isupper() and len(letters) > 1:
            return True
    return False


def refuse(
    text: str, line: Line, dates: Sequence[tuple[int, int]], *, sure: bool
) -> tuple[int, int] | None:
    """Return the stretch of text that a date line would not hold, or ``None`` if it is one.

    *sure* says that one of the dates is more than a bare "14 April".
    """
    whole = (0, len(text))
    if "©" in text or "ⓒ" in text or "(c)" in text:
        return whole
    labelled = "L" in line.marks or "U" in line.marks
    stretches = list(_stretches(line, dates))
    words = small = behind = uncased = letters = 0
    end = max(last for _, last in dates)
    for first, last in stretches:
        for i in range(first, last + 1):
            token = line.texts[i]
            if line.words[i].roles & CAPTION:
                return line.starts[first], line.stops[last]
            if not token[0].isalpha():
                continue
            words += 1
            if token[0].islower():
                counter = line.marks[max(0, i - 2) : i]
                if len(token) >= 4 and not ("n" in counter or "N" in counter):
                    running = line.marks[i] not in _SMALL
                    small += running
                    behind += running and i > end
            elif not token[0].isupper():
                uncased += 1
                letters += len(token)
    if not stretches:
        return None
    span = line.starts[stretches[0][0]], line.stops[stretches[-1][1]]
    if words > 18 or behind > 2 or small > (4 if labelled else 3) or letters > _UNCASED_LONGEST:
        return span
    ends = text.rstrip()[-1:] in STOPS
    # "…signed in Vienna on 4 May 2020.": running words lead up to the date without a break.
    before = line.marks[: min(first for first, _ in dates)].rstrip("gavbJ")
    if ends and not labelled and small > (0 if words > 2 and before.endswith("w") else 1):
        return span
    for first, last in dates:
        beside = _beside(line, first, last, labelled=labelled)
        if beside is not None:
            return span
    if ends and words >= 2 and (small or uncased > 1):
        last_word = max(i for i, m in enumerate(line.marks) if m not in _TRIM and m != "r")
        if last_word == stretches[-1][1] and line.texts[last_word][0].isalpha():
            return span
    if not sure and (words > 4 or _touched(line, dates)):
        return span
    return None


def _touched(line: Line, dates: Sequence[tuple[int, int]]) -> bool:
    """Tell whether any word stands at a date without a sign between: "May 10 people".

    The issue of a magazine may follow its month and year: "September 2024 Issue".
    """
    for first, last in dates:
        before, behind = line.marks[:first][-1:], line.marks[last + 1 : last + 2]
        year = "y" in line.marks[first : last + 1]
        issue = year and line.texts[last + 1 :][:1]
        person = line.words[first].roles & PERSON
        if (
            before
            and before in "wMX"
            and not (year and not person and line.texts[first - 1].istitle())
        ):
            return True
        if behind and behind in "wMX" and not (issue and issue[0].istitle()):
            return True
    return False


def _beside(line: Line, first: int, last: int, *, labelled: bool) -> int | None:
    """Return the token of running text that touches a date, if one does."""
    marks = line.marks
    i = first - 1
    while i >= 0 and marks[i] in "gavbJ":
        i -= 1
    if i >= 0 and _small(line, i) and len(line.texts[i]) >= 3:
        counted = any(m in "nN" for m in marks[max(0, i - 2) : i])
        if not counted and not (labelled and i + 1 == first):
            return i
    i = last + 1
    run = 0
    while i < len(marks) and (_small(line, i) or marks[i] in "gavbJ"):
        run += _small(line, i) or len(line.texts[i]) > 3
        i += 1
    # "Posted on 14 May 2024 by admin": a label is no part of a sentence.
    if run >= (3 if labelled and i == len(marks) else 2):
        return last + 1
    return None
