"""All examples of the installed package, run with the standard library's doctest alone."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from types import ModuleType

import newsparse
from newsparse._version import __version__

__all__ = ["run"]

# What only people who write tests have installed.
_OPTIONAL = {"hypothesis"}


def run() -> int:
    """Run the examples, print what failed and how many ran, return the exit status: 0 or 1.

    Modules that need something optional which is absent are skipped with a word.
    """
    runner = doctest.DocTestRunner()
    finder = doctest.DocTestFinder(exclude_empty=True)
    for name in _modules():
        module = _import(name)
        if module is None:
            continue
        if module is newsparse:
            # Public names are imported when they are asked for. Errors say that they are the
            # package's own: their examples stand here, and use other names.
            for public in newsparse.__all__:
                getattr(newsparse, public)
        for test in finder.find(module, name):
            runner.run(test)
    failed, tried = runner.summarize(verbose=False)
    print(f"newsparse {__version__}: {tried} examples, {failed or 'none'} failed")  # noqa: T201
    return 1 if failed else 0


def _modules() -> list[str]:
    prefix = f"{newsparse.__name__}."
    found = pkgutil.walk_packages(newsparse.__path__, prefix, onerror=lambda _: None)
    return [newsparse.__name__, *(module.name for module in found)]


def _import(name: str) -> ModuleType | None:
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name not in _OPTIONAL:
            raise
        print(f"skipped {name}: {error.name} is not installed")  # noqa: T201
        return None
