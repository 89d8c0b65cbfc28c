"""What stands between two halves is looked for in few blocks: none that may hold it is left out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from hypothesis import given
from hypothesis import strategies as st

from newsparse.zones import cut_in
from newsparse.zones.view import View


class Rows:
    """What of a page's view says where blocks begin."""

    def __init__(self, starts_block: list[bool]) -> None:
        """Keep which rows begin a block."""
        self.starts_block = starts_block


blocks = cast("Callable[..., list[list[int]]]", vars(cut_in)["_blocks"])
blocks_around = cast("Callable[..., list[list[int]]]", vars(cut_in)["_blocks_around"])


@given(st.data())
def test_blocks_around_rows_are_blocks(data: st.DataObject) -> None:
    """The blocks around some rows are those of all blocks that hold one of them."""
    starts = data.draw(st.lists(st.booleans(), min_size=1, max_size=30))
    numbers = st.integers(0, len(starts) - 1)
    taken = data.draw(st.sets(numbers))
    first, past = sorted(data.draw(st.tuples(numbers, numbers)))
    inner = sorted(data.draw(st.sets(numbers)) & {*range(first, past)})
    view = cast("View", cast("Any", Rows(starts)))
    parted = blocks(view, first, past, taken)
    around = blocks_around(view, inner, first, past, taken)
    assert around == [block for block in parted if not {*inner}.isdisjoint(block)]
