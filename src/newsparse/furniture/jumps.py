"""Jump lines: "See TAX, Page A6", and "Continued from Page A1" where the article goes on."""

from __future__ import annotations

import regex

from newsparse.furniture.page import LONGEST, STOPS, Page

__all__ = ["find_jumps"]

# The words with which papers send a reader on, and say where an article began, by language: each
# is followed by a page.
_JUMP = regex.compile(
    r"""
    [\[(►▶→»*_–—\s-]*+
    (?:
        (?: (?:story\ |article\ )? continued\ (?:from|on|inside) | (?:please\ )? turn\ to | from
          | fortsetzung (?:\ (?:auf|von|siehe))? | weiter\ auf
          | (?:lire\ la\ )? suite (?:\ (?:en|de\ la))?
          | contin[úu]a\ (?:en|na|a) | viene\ de | pasa\ a | continuación\ de | continuação\ da
          | segue (?:\ (?:a|da|dalla))? | vervolg\ (?:op|van) | lees\ verder\ op
          | fortsättning(?:\ (?:på|från))? | fortsættes\ på | fortsat\ fra | fortsetter\ på
          | (?:ciąg\ dalszy|c\.d\.|cd\.|dokończenie)\ (?:na|ze)
          | (?:продолжение|окончание|начало)\ на
        )
        (?: \ (?:la|the) )?
      | (?: (?:please\ )? see | siehe ) \ (?P<slug>(?-i:\p{Lu}[\p{Lu}\d'’&\ -]{1,30})) [,:/]? (?:\ on)?
    )
    \s (?:
          (?: page | pages | p\. | pg\.? | seite | s\. | página | pág\. | pagina | pag\. | sidan | sid
            | side | strona | stronie | str\. | стр\. | с\. )
          \s? \p{Lu}?-?\d{1,3}
        | (?-i:[A-Z])-?\d{1,2}
    )
    (?: ,? \s? (?: col | column | spalte | sp ) s? \.? \s \d{1,2} )?+
    [\])*_.►▶→»\s]*+
    """,
    regex.VERBOSE | regex.IGNORECASE,
)

_LONGEST_JUMP = 60

_SLUG = 24

_PAGE_ENDS = frozenset("0123456789)]*_.►▶→»")


def find_jumps(page: Page) -> None:
    """Flag jump lines, and the slugs above those where an article goes on."""
    texts, rows, found = page.texts, page.rows, page.found
    # Nearly no line is asked: one ends with its page, and few lines end in a digit.
    for last in [k for k, i in enumerate(rows) if texts[i][-1] in _PAGE_ENDS]:
        k, i = last, rows[last]
        text = texts[i]
        if len(text) > _LONGEST_JUMP or not (text[-1].isdecimal() or text[-2:-1].isdecimal()):
            continue
        jump = _JUMP.fullmatch(text)
        if jump is None:
            continue
        found.add(i)
        above = texts[rows[k - 1]] if k else ""
        if jump["slug"] is None and 0 < len(above) <= _SLUG and above.isupper():
            found.add(rows[k - 1])
            k -= 1
        # Between where a page sends on and where the next goes on stands the head of that page.
        if (
            k > 1
            and rows[k - 2] in found
            and len(texts[rows[k - 1]]) < LONGEST
            and texts[rows[k - 1]][-1] not in STOPS
        ):
            found.add(rows[k - 1])
