"""Tables of weighed evidence."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.evidence import UNKNOWN, Cue, Pair, Table, logistic


def table() -> Table:
    """Return a small table with two regimes."""
    return Table(
        "is it raining?",
        bias=(-1.0, 0.5),
        cues=[
            Cue(
                "sky",
                "how the sky looks",
                ("blue", "grey", "black"),
                ((-2.0, 1.5, 3.0), (-1.0, 0.0, 1.0)),
            ),
            Cue("people", "what people carry", ("nothing", "umbrellas"), ((0.0, 3.0),)),
        ],
        pairs=[Pair("sky", "people", (("blue", "umbrellas", -2.5), ("black", "umbrellas", 1.0)))],
    )


def test_score_is_the_sum_of_the_weights() -> None:
    """Bias, a weight a cue, and the pairs that hold."""
    rain = table()
    assert rain.score((1, 1)) == -1.0 + 1.5 + 3.0
    assert rain.score((0, 1)) == -1.0 - 2.0 + 3.0 - 2.5
    assert rain.score((2, 1)) == -1.0 + 3.0 + 3.0 + 1.0
    assert rain.score((0, 0)) == -1.0 - 2.0


def test_the_most_a_score_can_be() -> None:
    """No completion of half-known values scores more, and known ones are their score."""
    rain = table()
    for regime in (0, 1):
        for sky in (UNKNOWN, 0, 1, 2):
            for people in (UNKNOWN, 0, 1):
                most = rain.most((sky, people), regime)
                scores = [
                    rain.score((a, b), regime)
                    for a in range(3)
                    for b in range(2)
                    if sky in (a, UNKNOWN) and people in (b, UNKNOWN)
                ]
                assert most >= max(scores)
                assert most == scores[0] or UNKNOWN in (sky, people)
    with pytest.raises(ValueError, match="1 values for 2 cues"):
        rain.most((UNKNOWN,))


def test_each_regime_has_its_row() -> None:
    """A cue with one row serves all regimes."""
    rain = table()
    assert rain.score((2, 1), 1) == 0.5 + 1.0 + 3.0 + 1.0
    assert rain.scores(1)[0, 0] == (0.5 - 1.0, b"\x00\x00")


def test_values_must_fit_the_cues() -> None:
    """Too few values, or too many, are an error and no score."""
    with pytest.raises(ValueError, match="1 values for 2 cues"):
        table().score((0,))


def test_one_bias_serves_all_regimes() -> None:
    """A single bias, a single row: one regime is known."""
    rain = Table("?", bias=0.25, cues=(Cue("a", "?", ("x", "y"), ((1.0, 2.0), (3.0, 4.0))),))
    assert (rain.score((1,), 0), rain.score((1,), 1)) == (2.25, 4.25)


def test_scores_are_kept() -> None:
    """A tuple is reckoned once, and equal ones come back as one object."""
    rain = table()
    scores = rain.scores()
    assert (1, 0) not in scores
    assert scores[1, 0] == (0.5, b"\x01\x00")
    assert rain.score((1, 0)) == 0.5
    assert (1, 0) in scores
    assert scores[1, 0] is scores[1, 0]


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A full memory answers all the same, and grows no more."""
    monkeypatch.setattr("newsparse.evidence._MEMO_SIZE", 1)
    rain = table()
    assert rain.score((0, 0)) == -3.0
    assert rain.most((0, 0)) == rain.most((0, 0)) == -3.0
    assert rain.most((UNKNOWN, 0)) == rain.most((UNKNOWN, 0)) == 2.0
    assert rain.score((1, 1)) == 3.5
    assert len(rain.scores()) == 1


def test_reason_names_the_heaviest_terms() -> None:
    """For the answer, or against it; a term without weight is no reason."""
    rain = table()
    assert rain.reason((2, 1)) == ("sky:black", "people:umbrellas", "sky+people")
    assert rain.reason((2, 1), most=1) == ("sky:black",)
    assert rain.reason((0, 1)) == ("people:umbrellas",)
    assert rain.reason((0, 1), against=True) == ("sky+people", "sky:blue")
    assert rain.reason((1, 0), 1) == ()


def test_terms() -> None:
    """Every cue adds something, if only nothing; a pair only where it holds."""
    assert table().terms((0, 0)) == [("sky:blue", -2.0), ("people:nothing", 0.0)]
    assert table().terms((0, 1), 1) == [
        ("sky:blue", -1.0),
        ("people:umbrellas", 3.0),
        ("sky+people", -2.5),
    ]


def test_terms_want_a_value_for_each_cue() -> None:
    """Too few values or too many are an error."""
    with pytest.raises(ValueError):
        table().score((1,))
    with pytest.raises(ValueError):
        table().score((1, 1, 1))


def test_without_a_cue() -> None:
    """Its weights and its pairs are at zero; the others stay."""
    rain = table().without("sky")
    assert rain.score((0, 1)) == -1.0 + 3.0
    assert rain.score((2, 1), 1) == 0.5 + 3.0
    assert rain.question == "is it raining?"
    assert rain.pairs == ()
    assert table().without("snow").score((2, 1)) == table().score((2, 1))


def test_a_row_that_does_not_fit() -> None:
    """A weight is missing: the table is not made."""
    with pytest.raises(ValueError, match="cue sky: a row does not have 2 weights"):
        Cue("sky", "how the sky looks", ("blue", "grey"), ((1.0, 2.0), (1.0,)))


@given(st.floats(-1e6, 1e6))
def test_logistic(score: float) -> None:
    """A chance between 0 and 1 that grows with the score; no score is too large."""
    chance = logistic(score)
    assert 0.0 <= chance <= 1.0
    assert (chance > 0.5) == (score > 0.0) or abs(score) < 1e-9
    assert math.isclose(chance + logistic(-score), 1.0)


@given(st.integers(0, 2), st.integers(0, 1), st.integers(0, 1))
def test_confidence_and_terms_agree(sky: int, people: int, regime: int) -> None:
    """The score is the bias and the terms, the confidence its logistic."""
    rain = table()
    values = (sky, people)
    score = rain.bias[regime] + sum(weight for _, weight in rain.terms(values, regime))
    assert math.isclose(rain.score(values, regime), score)
    assert math.isclose(rain.confidence(values, regime), logistic(score))
