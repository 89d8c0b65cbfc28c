"""Articles as plain JSON types, and back.

The dictionary follows the model: every attrs class is a dictionary with a key per field, a
:class:`~newsparse.model.Span` is ``[start, stop]``, a tuple is a list, an enum is its value.
Both directions read the model's own field definitions, so a field that is added there is
written and read here without a change.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from enum import Enum
from functools import lru_cache
from typing import Any

import attrs

from newsparse._version import __version__
from newsparse.model import Article, Deferred, Span

__all__ = ["SCHEMA", "content", "from_content", "from_dict", "to_dict", "to_row"]

SCHEMA = 1
"""The number of the dictionary's form; it grows when a reader of the old form would be misled."""


# Out


def _fields(value: object) -> list[attrs.Attribute[Any]]:
    # Annotated, since `type` of what may be anything is anything.
    cls: type[Any] = type(value)
    return list(attrs.fields(cls))


def _is_tuple(value: object) -> typing.TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def _public(field: attrs.Attribute[Any]) -> str:
    """Return the name that callers use: ``_pieces`` is read through ``pieces``."""
    return field.alias or field.name


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, (int, float)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return value
    if _is_tuple(value):
        return [_plain(item) for item in value]
    if isinstance(value, Span):
        return [value.start, value.stop]
    names = map(_public, _fields(value))
    return {name: _plain(getattr(value, name)) for name in names}


def to_dict(article: Article) -> dict[str, Any]:
    """Return everything that is known of *article* as plain JSON types.

    The first keys are ``schema``, the number of the form, and ``version``, that of the package.
    Offsets are code points of ``source``. :func:`from_dict` gives the article back.

    >>> from newsparse.model import Headline
    >>> data = to_dict(Article(headline=Headline(text="Storm closes ports", span=Span(2, 20))))
    >>> data["schema"], data["headline"]["text"], data["headline"]["span"]
    (1, 'Storm closes ports', [2, 20])
    >>> from_dict(data).title
    'Storm closes ports'
    """
    return {"schema": SCHEMA, "version": __version__, **_plain(article)}


def _default(field: attrs.Attribute[Any], owner: Any) -> Any:
    """Return what the field is when nobody gives it; ``attrs.NOTHING`` if it must be given."""
    default: Any = field.default
    takes_self = getattr(default, "takes_self", None)
    if takes_self is None:
        return default
    return default.factory(owner) if takes_self else default.factory()


def content(value: Any) -> Any:
    """Return what ``==`` compares of *value* as plain JSON types, defaults left out.

    :func:`from_content` gives an equal value back.

    >>> from newsparse.model import Author
    >>> content(Author(name="Jane Doe", location="Paris", span=Span(3, 11)))
    {'name': 'Jane Doe', 'location': 'Paris'}
    """
    if _is_tuple(value):
        return [content(item) for item in value]
    if not hasattr(value, "__attrs_attrs__"):
        return _plain(value)
    found: dict[str, Any] = {}
    for field in _fields(value):
        item = getattr(value, field.name)
        if field.eq and item != _default(field, value):
            found[_public(field)] = content(item)
    return found


def to_row(article: Article) -> dict[str, str | int | float | None]:
    """Return a flat dictionary of plain values, with the same keys for every article.

    ``authors`` are joined by ``"; "``; ``date`` is the ISO text at the printed precision, or
    ``None``; ``words`` counts what blanks part in the body; ``worst_doubt`` is the kind of the
    doubt with the least confidence.

    >>> from newsparse.model import Headline, Paragraph
    >>> row = to_row(Article(headline=Headline(text="Storm closes ports"),
    ...                      paragraphs=(Paragraph(text="Ferries stayed in harbour."),)))
    >>> row["title"], row["authors"], row["words"]
    ('Storm closes ports', '', 4)
    >>> list(row)
    ['title', 'authors', 'date', 'language', 'publisher', 'words', 'paragraphs', 'repairs', \
'doubts', 'worst_doubt']
    """
    worst = min(article.doubts, key=lambda doubt: doubt.confidence, default=None)
    return {
        "title": article.title,
        "authors": "; ".join(author.name for author in article.authors),
        "date": article.date.iso if article.date else None,
        "language": article.language,
        "publisher": article.publisher,
        "words": sum(len(paragraph.text.split()) for paragraph in article.paragraphs),
        "paragraphs": len(article.paragraphs),
        "repairs": len(article.repairs),
        "doubts": len(article.doubts),
        "worst_doubt": worst.kind.value if worst else None,
    }


# In

_Reader = Callable[[Any, str], Any]


def _wrong(path: str, expected: str, value: object) -> ValueError:
    return ValueError(f"{path}: expected {expected}, not {_short(value)}")


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def _read_text(value: Any, path: str) -> str:
    if not isinstance(value, str):
        raise _wrong(path, "a text", value)
    return value


def _read_number(value: Any, path: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise _wrong(path, "a number", value)
    return float(value)


def _read_integer(value: Any, path: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _wrong(path, "a whole number", value)
    return value


def _read_span(value: Any, path: str) -> Span:
    match value:
        case [int(start), int(stop)] if 0 <= start <= stop:
            return Span(start, stop)
        case _:
            raise _wrong(path, "a span [start, stop]", value)


def _read_list(hint: Any) -> _Reader:
    item_reader = _reader(hint)

    def read(value: Any, path: str) -> tuple[Any, ...]:
        if not isinstance(value, (list, tuple)):
            raise _wrong(path, "a list", value)
        items = typing.cast("list[Any]", value)
        return tuple(item_reader(item, f"{path}[{i}]") for i, item in enumerate(items))

    return read


def _read_enum(cls: type[Enum]) -> _Reader:
    def read(value: Any, path: str) -> Enum:
        try:
            return cls(value)
        except ValueError:
            known = ", ".join(str(member.value) for member in cls)
            raise _wrong(path, f"one of {known}", value) from None

    return read


def _read_optional(hint: Any) -> _Reader:
    reader = _reader(hint)

    def read(value: Any, path: str) -> Any:
        return None if value is None else reader(value, path)

    return read


def _read_class(cls: type[Any]) -> _Reader:
    hints = typing.get_type_hints(cls)
    fields = {
        _public(field): (_reader(hints[field.name]), field.default is attrs.NOTHING)
        for field in attrs.fields(cls)
    }

    def read(value: Any, path: str) -> Any:
        if not isinstance(value, Mapping):
            raise _wrong(path, "a dictionary", value)
        data = typing.cast("Mapping[str, Any]", value)
        given: dict[str, Any] = {}
        for name, (reader, needed) in fields.items():
            if name in data:
                given[name] = reader(data[name], f"{path}.{name}")
            elif needed:
                raise ValueError(f"{path}: {name!r} is missing")
        try:
            return cls(**given)
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from None

    return read


@lru_cache
def _reader(hint: Any) -> _Reader:
    """Return the function that reads a value of the type *hint* of the model."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if hint is str:
        return _read_text
    if hint is int:
        return _read_integer
    if hint is float:
        return _read_number
    if hint is Span:
        return _read_span
    if origin is tuple:
        return _read_list(arguments[0])
    if origin in (types.UnionType, typing.Union):
        first, second = arguments
        # Values that may be deferred are written out, and read back, as the tuple.
        return _reader(first) if typing.get_origin(second) is Deferred else _read_optional(first)
    if issubclass(hint, Enum):
        return _read_enum(hint)
    assert attrs.has(hint), f"no reader for the type {hint} of the model"
    return _read_class(hint)


def from_content(data: Mapping[str, Any]) -> Article:
    """Return the article whose :func:`content` *data* is; raise ``ValueError`` if it is none.

    >>> from_content({"language": "en"}) == Article(language="en")
    True
    """
    article = _reader(Article)(data, "$")
    assert isinstance(article, Article)
    return article


def from_dict(data: Mapping[str, Any]) -> Article:
    """Return the article that :func:`to_dict` wrote, of this or an older schema.

    Unknown keys are ignored and missing ones take the model's defaults. A newer schema, or a
    value that the model does not know, is a ``ValueError`` that says where it stands;
    anything but a mapping is a ``TypeError``.

    >>> from_dict({"schema": 1, "headline": {"text": 7}})
    Traceback (most recent call last):
    ValueError: $.headline.text: expected a text, not 7
    >>> from_dict({"schema": 2})
    Traceback (most recent call last):
    ValueError: schema 2 is newer than this version of newsparse reads (1): install a newer one
    """
    if not isinstance(data, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(
            f"from_dict takes the dictionary that to_dict returned, not {type(data).__name__}"
            + ("; read JSON with json.loads first" if isinstance(data, (str, bytes)) else "")
        )
    schema = data.get("schema")
    if isinstance(schema, bool) or not isinstance(schema, int) or schema < 1:
        raise ValueError("not a dictionary that to_dict returned: it has no 'schema' number")
    if schema > SCHEMA:
        raise ValueError(
            f"schema {schema} is newer than this version of newsparse reads ({SCHEMA}): "
            "install a newer one"
        )
    return from_content(data)
