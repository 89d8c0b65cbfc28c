"""What the values have in common: kinds that are checked, and how a value is shown."""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import Any, TypeVar

import attrs

__all__ = ["Kind", "formatted", "member", "several", "shown"]

Kind = TypeVar("Kind", bound=StrEnum)


def member(kind: type[Kind], value: str, name: str = "kind") -> Kind:
    """Return the member of *kind* with this value, or raise ``ValueError`` with all there are.

    >>> from newsparse.model import AuthorKind
    >>> member(AuthorKind, "person") is AuthorKind.PERSON
    True
    >>> member(AuthorKind, "robot")
    Traceback (most recent call last):
    ValueError: kind is one of person, organisation, not 'robot'
    """
    # A reading makes its values of members, and a call of the class costs more than the look.
    if type(value) is kind:
        return value
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(item.value for item in kind)
        raise ValueError(f"{name} is one of {known}, not {value!r}") from None


def several(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Refuse anything but a tuple where a value holds several: a list has no hash, and equals no tuple.

    >>> import newsparse
    >>> newsparse.Byline(text="By Jane Doe", authors=[newsparse.Author(name="Jane Doe")])
    Traceback (most recent call last):
    TypeError: authors= takes a tuple, not list
    """
    if not isinstance(value, tuple):
        raise TypeError(f"{attribute.alias}= takes a tuple, not {type(value).__name__}")


def formatted(value: object, spec: str) -> str:
    """Set a value as the words that it prints are set: ``f"{author:>20}"``."""
    return format(str(value), spec)


def shown(value: object) -> str:
    """Return the first field of a value, and of the others those that say something.

    Places in the source are left out where they are in comparisons too. A confidence is shown to
    two digits, since no more of it means anything.
    """
    # Annotated, since `type` of what may be anything is anything.
    cls: type[Any] = type(value)
    fields = [field for field in attrs.fields(cls) if field.eq or field.name == _CONFIDENCE]
    parts: list[str] = []
    for field in fields:
        item = getattr(value, field.name)
        if field is fields[0]:
            parts.append(_plain(item))
        elif item != field.default:
            parts.append(f"{field.name}={_plain(item)}")
    return f"{type(value).__name__}({', '.join(parts)})"


_CONFIDENCE = "confidence"


def _plain(item: object) -> str:
    if isinstance(item, float):
        return f"{item:.2f}"
    return repr(item.value if isinstance(item, Enum) else item)
