"""Labels of who made what, as pages print them for everybody and above the names.

Facts
-----
A label may say at once that it is of a man, of a woman or of several: behind a slash, colon, star,
stop or hyphen, or in brackets, stands the ending of the other form (``Autor/in``, ``Autor:in``,
``auteur·rice``, ``autor(a)``, ``автор(ы)``). It is the same label, and so is a title of that form.

Pages set labels on lines of their own, each with its name below (``Reporter`` / ``Dewi Lestari`` /
``Editor`` / ``Yoga Pratama``). What opens so goes on so: the second label, which behind a name would be
an office, is of the name below it. Where a name opens, a label of pictures is.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from newsparse.fields import names
from newsparse.fields.byline_words import VISUAL, BylineTables, Meaning
from newsparse.fields.names import Kind, Shape, Token, shape
from newsparse.fields.places import PLACES

__all__ = ["inclusive", "is_label", "set_above"]

_PARTING: Final = frozenset("/:*_·•.‧∙-–")
_INSIDE: Final = ".-_"
"""Signs that are no end of a word: "auteur.rice", "auteur-e"."""
_OPENING: Final = frozenset("([")
_MOST_ENDINGS: Final = 3
_FEWEST_LINES: Final = 3
_SHORTEST: Final = 3
_LONGEST_LABEL: Final = 6
_LONGEST_NAME: Final = 8


def inclusive(tokens: list[Token], text: str, tables: BylineTables) -> list[Token]:
    """Take the endings of a label's or title's other forms into its token: "Autor/in" is "Autor"."""
    out: list[Token] = []
    past = 0
    for k, token in enumerate(tokens):
        if k < past:
            continue
        if token.kind is Kind.WORD and len(token.folded) >= _SHORTEST:
            past = _forms_end(tokens, k, tables)
            if past:
                stop = tokens[past - 1].stop
                token = token._replace(stop=stop, text=text[token.start : stop])
            elif any(map(token.folded.__contains__, _INSIDE)):
                base = tables.without_endings(token.folded)
                if base != token.folded and (
                    base in tables.roles or _is_label_by_itself(base, tables)
                ):
                    token = token._replace(folded=base)
        out.append(token)
    return out


def _forms_end(tokens: list[Token], k: int, tables: BylineTables) -> int:
    """Return the token behind the endings of other forms of the word at token *k*, 0 for none."""
    past = end = k + 1
    if past >= len(tokens) or not tokens[past].glued:
        return 0
    capitals = tokens[k].text.isupper()
    for _ in range(_MOST_ENDINGS):
        at = past
        bracket = False
        while at < len(tokens) and tokens[at].glued and at < past + 2:
            if tokens[at].text in _OPENING and not bracket:
                bracket = True
            elif tokens[at].text not in _PARTING:
                break
            at += 1
        if at == past or at >= len(tokens) or not tokens[at].glued:
            break
        ending = tokens[at]
        if ending.folded not in tables.gendered or ending.text[:1].isupper() > capitals:
            break
        at += 1
        if bracket:
            if at >= len(tokens) or tokens[at].kind is not Kind.CLOSE:
                break
            at += 1
        past = at
    if past == end or (past < len(tokens) and tokens[past].glued and _goes_on(tokens[past])):
        return 0
    if _is_label_by_itself(tokens[k].folded, tables):
        return past
    words = tuple(token.folded for token in tokens[k:past])
    # A phrase may be listed as it is printed.
    listed = any(phrase.words == words for phrase in tables.phrases.get(words[0], ()))
    return past if words[0] in tables.roles and not listed else 0


def _goes_on(token: Token) -> bool:
    return token.kind is Kind.WORD or token.kind is Kind.NUMBER or token.text in "-*_"


def _is_label_by_itself(word: str, tables: BylineTables) -> bool:
    """Tell whether a word is a label of who made what."""
    return any(
        phrase.colon and len(phrase.words) == 1 and phrase.meaning in (Meaning.BY, Meaning.CREDIT)
        for phrase in tables.phrases.get(word, ())
    )


def is_label(line: list[Token], tables: BylineTables) -> bool:
    """Tell whether a line is nothing but a label of who made what: "Text", "Fotos:", "Written by"."""
    if line and line[-1].kind is Kind.COLON:
        line = line[:-1]
    if not 0 < len(line) <= _LONGEST_LABEL:
        return False
    words = tuple(token.folded for token in line)
    return any(
        phrase.words == words
        and phrase.meaning in (Meaning.BY, Meaning.CREDIT)
        # "With", "For": no label.
        and (phrase.colon or len(words) > 1 or line[0].folded in tables.plain_marks)
        for phrase in tables.phrases.get(line[0].folded, ())
    )


def set_above(tokens: list[Token], tables: BylineTables) -> list[Token]:
    """Set a label that has a line of its own, with a name on the next one, beside that name with a colon."""
    lines = _lines(tokens)
    if len(lines) < _FEWEST_LINES:
        return tokens
    opens = is_label(lines[0], tables)
    if not opens and not _is_named(lines[0]):
        return tokens
    labels = {
        line[-1].stop
        for k, (line, below) in enumerate(pairwise(lines))
        if is_label(line, tables)
        and not is_label(below, tables)
        and ((k == 0 and opens) or (_is_named(below) and (opens or _is_of_pictures(line, tables))))
    }
    if not labels:
        return tokens
    out: list[Token] = []
    for token in tokens:
        if token.kind is Kind.LINE and out and out[-1].stop in labels:
            if out[-1].kind is not Kind.COLON:
                out.append(Token(Kind.COLON, out[-1].stop, out[-1].stop, ":", ":", glued=True))
            continue
        out.append(token)
    return out


def _is_of_pictures(line: list[Token], tables: BylineTables) -> bool:
    """Tell whether a label is of nothing but pictures: no office, section or kind of text is called so."""
    first = line[0].folded
    words = tuple([token.folded for token in line if token.kind is not Kind.COLON])
    return not (first in tables.roles or first in tables.genres) and all(
        phrase.meaning is Meaning.CREDIT and phrase.credit in VISUAL
        for phrase in tables.phrases.get(first, ())
        if phrase.words == words
    )


def _is_named(line: list[Token]) -> bool:
    """Tell whether a line holds nothing but what may be a person's name."""
    if not 0 < len(line) <= _LONGEST_NAME or any(t.kind is not Kind.WORD for t in line):
        return False
    if " ".join([token.folded for token in line]) in PLACES:
        return False
    form = shape(line[0].text)
    if form is Shape.EAST or form is Shape.UNCASED:
        return True
    return names.is_person([token.text for token in line])


def _lines(tokens: list[Token]) -> list[list[Token]]:
    """Return the tokens of each line that has some."""
    lines: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind is Kind.LINE:
            if lines[-1]:
                lines.append([])
        else:
            lines[-1].append(token)
    return lines if lines[-1] else lines[:-1]
