"""Pull quotes: what somebody says in the text, set large between its paragraphs once more.

Facts
-----
A page pulls out a striking sentence of the article and sets it apart, in quotation marks or as a quotation
of Markdown; below it who said so may stand, and what that person is. The same words stand in a paragraph of
the text, which is what shows it: nobody says a sentence twice in one article, word by word. What is quoted without
marks of its own stands in marks there. A crosshead in quotation marks is of the text, and shorter.
"""

from __future__ import annotations

from newsparse.model import BoilerplateKind
from newsparse.patterns import late
from newsparse.sentences import MARK_PAIRS
from newsparse.zones.blocks import Block
from newsparse.zones.view import View, ends_sentence

__all__ = ["find_pull_quotes"]

_LEAST_MARKED = 60
_LEAST_QUOTED = 40
"""Of a quotation of Markdown, which is no crosshead."""
_LONGEST = 400
_MOST = 12
"""A text of more such quotations is a collection of them."""
_OPENS = frozenset((*MARK_PAIRS, *"*_>"))
_CLOSES = frozenset("".join((*MARK_PAIRS.values(), "*_ ")))
_OPENING = late(r"(?:(?<=\s)|^)[\"“„«»‘「『”]\s?(?=\w)|[„«「『“‘](?=\w)")
_MARK = "0quoted0"
"""Stands for an opening mark where words are compared."""
_LONGEST_SPEAKER = 100
_DASHES = frozenset("—–-")


def find_pull_quotes(view: View, first: int, past: int, taken: set[int]) -> list[Block]:
    """Return the blocks among rows *first* up to *past* that say again what a paragraph says.

    *taken* are the rows of what is known to be none of the text.
    """
    quotes = view.marks.quotes
    texts, rows, starts = view.lines.texts, view.rows, view.starts_block
    past = min(past, len(rows))
    begun = [k for k in range(first, past) if starts[k] and texts[rows[k]][0] in _OPENS]
    if quotes:
        begun = sorted(
            {*begun, *[k for k in range(first, past) if starts[k] and rows[k] in quotes]}
        )
    pulled: list[tuple[int, int, str]] = []
    for k in begun:
        end = min(view.block_end(k), past)
        if k in taken or not (rows[k] in quotes or texts[rows[end - 1]][-1] in _CLOSES):
            continue
        text = view.joined(k, end)
        if _is_quotation(text, marked=rows[k] in quotes):
            pulled.append((k, end, _words(text)))
    if not pulled or len(pulled) > _MOST:
        return []
    found: list[Block] = []
    blocks = _blocks(view, first, past, taken)
    for k, end, words in pulled:
        bare = view.plain(k)[0] not in MARK_PAIRS
        if any(
            begin != k
            and len(said) > len(words)
            and words in said
            and not (bare and _is_told(view, begin, past, words))
            for begin, said in blocks
        ):
            below = _speaker(view, end, past, blocks)
            found.append(Block([*range(k, below)], BoilerplateKind.PULL_QUOTE))
    return found


def _is_quotation(text: str, *, marked: bool) -> bool:
    """Tell whether all of a block is one sentence or more that somebody says."""
    if not (_LEAST_QUOTED if marked else _LEAST_MARKED) <= len(text) <= _LONGEST:
        return False
    closing = MARK_PAIRS.get(text[0])
    if closing is not None:
        # All of it in one pair of marks: a paragraph has words of its own between two quotations.
        inner = text[1:-1]
        return text[-1] in closing and not any(mark in inner for mark in (text[0], text[-1]))
    return marked and ends_sentence(text)


def _is_told(view: View, k: int, past: int, words: str) -> bool:
    """Tell whether a paragraph tells some words by itself, and no mark stands right in front of them."""
    text = view.joined(k, min(view.block_end(k), past))
    said = _words(_OPENING.sub(f" {_MARK} ", text))
    return f" {_MARK}{words}" not in said


def _words(text: str) -> str:
    """Return the words of a text as they compare: without case, blanks and marks between them one blank each."""
    text = text.casefold()
    for mark in {*text}:
        if not mark.isalnum():
            text = text.replace(mark, " ")
    return f" {' '.join(text.split())} "


def _blocks(view: View, first: int, past: int, taken: set[int]) -> list[tuple[int, str]]:
    """Return the first row and the words of each block of the text."""
    found: list[tuple[int, str]] = []
    k = first
    while k < past:
        end = min(view.block_end(k), past)
        if k not in taken:
            found.append((k, _words(view.joined(k, end))))
        k = end
    return found


def _speaker(view: View, k: int, past: int, blocks: list[tuple[int, str]]) -> int:
    """Return the row below who said so, where a short block right below a pull quote names somebody of the text."""
    if k >= past or view.heading(k):
        return k
    end = min(view.block_end(k), past)
    text = view.joined(k, end)
    if len(text) > _LONGEST_SPEAKER or ends_sentence(text) or not text[-1:].isalnum():
        return k
    if text[0] in _DASHES:
        return end
    name, comma, _ = text.partition(",")
    named = _words(name)
    told = sum(named in said for begin, said in blocks if begin != k)
    return end if comma and " " in name.strip() and name[0].isupper() and told else k
