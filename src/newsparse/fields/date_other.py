"""Dates that the grammar does not fit: relative ones, and a second reading by dateutil."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable

from newsparse.fields.date_words import DateTables, Line, fold, phrase
from newsparse.model import ArticleDate, DateLabel, Span

__all__ = ["find"]

Where = Callable[[int, int], Span]


def find(
    text: str, line: Line, tables: DateTables, now: dt.datetime | dt.date | None, where: Where
) -> ArticleDate | None:
    """Return the one date of a line that holds none of the grammar's."""
    return None
