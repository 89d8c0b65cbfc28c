"""Placeholder until the date room lands."""
from typing import Any, NamedTuple
class DateTables: ...
class DateScan(NamedTuple):
    dates: tuple[Any, ...] = ()
    rest: tuple[Any, ...] = ()
    doubts: tuple[Any, ...] = ()
def tables(languages: Any) -> DateTables: return DateTables()
def scan(text: str, tables: Any, **kw: Any) -> DateScan: return DateScan()
def read(text: str, tables: Any, **kw: Any) -> DateScan: return DateScan()
def published(dates: Any) -> Any: return dates[0] if dates else None
