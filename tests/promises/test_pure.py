"""Promise 8, pure: no files, no clock, no locale; the same for everybody, everywhere."""

from __future__ import annotations

import sys
import threading
from types import FrameType

from hypothesis import given

import newsparse
from newsparse.testing import Printing, printed, texts

# What asks the machine for something that is not in the text.
IMPURE_MODULES = {"time", "_io", "posix", "nt", "_locale", "_socket", "_random", "random"}
IMPURE_NAMES = {"now", "today", "utcnow", "open", "getenv"}


def outside_calls(text: str) -> list[str]:
    """Return the functions written in C that parsing a text calls, and which are not pure."""
    found: list[str] = []

    def look(frame: FrameType, event: str, called: object) -> None:
        # hypothesis measures how long the garbage collector takes, wherever that may be.
        if event == "c_call" and not frame.f_globals["__name__"].startswith("hypothesis"):
            module = getattr(called, "__module__", None)
            name = getattr(called, "__name__", "")
            if module in IMPURE_MODULES or name in IMPURE_NAMES:
                found.append(f"{module}.{name}")

    before = sys.getprofile()
    sys.setprofile(look)
    try:
        article = newsparse.parse(text)
        _ = article.segments, article.repairs
    finally:
        sys.setprofile(before)
    return found


@given(printed())
def test_pure(printing: Printing) -> None:
    """Parsing asks neither files nor clock nor locale, once its tables are prepared."""
    newsparse.parse(printing.text)
    assert outside_calls(printing.text) == []


@given(texts())
def test_pure_for_every_text(text: str) -> None:
    """The same holds for every string."""
    newsparse.parse(text)
    assert outside_calls(text) == []


@given(texts())
def test_pure_in_every_thread(text: str) -> None:
    """Another thread gives the same answer, and so does asking again."""
    answers: list[newsparse.Article] = []
    thread = threading.Thread(target=lambda: answers.append(newsparse.parse(text)))
    thread.start()
    thread.join()
    again = newsparse.parse(text)
    assert [again.to_dict()] == [answer.to_dict() for answer in answers]
