"""The profiles of the property tests: quick at the desk, longer in CI, long by hand.

CI draws the same examples for the same tests: a change passes or fails for what it is. What is
drawn at the desk differs from run to run, and finds what CI has never seen.

``HYPOTHESIS_PROFILE=long pytest tests/promises`` is the long one.
"""

from __future__ import annotations

import os

from hypothesis import settings

# Coverage, debuggers and a busy machine make single examples slow: there are no deadlines.
settings.register_profile("quick", deadline=None, max_examples=60)
settings.register_profile(
    "ci", deadline=None, max_examples=300, derandomize=True, print_blob=True, database=None
)
settings.register_profile(
    "coverage", deadline=None, max_examples=60, derandomize=True, database=None
)
settings.register_profile("long", deadline=None, max_examples=10_000)

_in_ci = os.environ.get("CI", "").casefold() in {"1", "true"}
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if _in_ci else "quick"))
