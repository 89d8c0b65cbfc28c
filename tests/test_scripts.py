"""The report on stray breaks, run on three small articles whose figures can be reckoned by hand."""

from __future__ import annotations

import gzip
import importlib.util
import json
import textwrap
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import newsparse
from newsparse import breaks, cues, sentences
from newsparse.evidence import Table
from newsparse.weights import GAPS, LATE

SCRIPT = Path(__file__).resolve().parents[1] / "scripts" / "report_breaks.py"

pytestmark = pytest.mark.skipif(not SCRIPT.is_file(), reason="scripts are in the repository alone")

FERRY = [
    "The last of the ferries will be sold before the winter, the board of the harbour said.",
    (
        "The money is to go to the schools of the islands, which have asked for new roofs, new "
        "boilers and a second bus for the children of the outer farms since the summer of 2019."
    ),
    (
        "Nobody on the islands had been told of it before Monday, and the shops were shut all day. "
        "The council of the largest island will meet on Friday to hear what the owners have to say."
    ),
]
MILL = [
    "The mill has stood empty since the flood and its",
    "wheel will turn again in the spring, said the miller who has rented the house.",
    "He will grind rye and barley, and sell bread at the door on two days of every week.",
]
SNOW = [
    "Snow fell on the pass on Monday night, and the road over it was closed until the morning.",
    "The ploughs were out at five, and nobody was hurt, the police of the canton said on Tuesday.",
]


def front(title: str) -> str:
    """Return the lines above an article."""
    return f"# {title}\n\nBy Ottilie Marsh\n\n14 April 2025\n\n"


def case(publisher: str, pipeline: str, text: str, paragraphs: list[str]) -> dict[str, Any]:
    """Return one line of a file of cases."""
    return {
        "publisher": publisher,
        "pipeline": pipeline,
        "text": text,
        "expect": {"paragraphs": paragraphs},
    }


def ferry() -> str:
    """Print an article in blocks, cut before a small letter and after a whole sentence."""
    a, b = FERRY[1].split(" new boilers", 1)
    c, d = FERRY[2].split(" The council", 1)
    blocks = (FERRY[0], a, f"new boilers{b}", c, f"The council{d}")
    return front("Ferries are sold") + "\n\n".join(blocks) + "\n"


def mill() -> str:
    """Print an article in lines, of which the first is a paragraph that no mark ends."""
    lines = (
        "The mill has stood empty since the flood and its",
        "wheel will turn again in the spring, said the",
        "miller who has rented the house.",
        "",
        "He will grind rye and barley, and sell bread at",
        "the door on two days of every week.",
    )
    return front("Mill opens again") + "\n".join(lines) + "\n"


def snow() -> str:
    """Print an article whose two paragraphs stand on one line."""
    return front("Snow closes the pass") + " ".join(SNOW) + "\n"


CASES = [
    case("Harbour Gazette", "blocks", ferry(), FERRY),
    case("Valley Post", "wrapped-40", mill(), MILL),
    case("Pass Courier", "wrapped-90", snow(), SNOW),
]


@pytest.fixture(scope="module")
def report() -> ModuleType:
    """Load the script as a module."""
    spec = importlib.util.spec_from_file_location("report_breaks", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def write(folder: Path, cases: list[dict[str, Any]]) -> Path:
    """Write a file of cases."""
    file = folder / "cases.jsonl"
    file.write_text("".join(json.dumps(one) + "\n" for one in cases), encoding="utf-8")
    return file


@pytest.fixture
def path(tmp_path: Path) -> str:
    """Write the file of cases."""
    return str(write(tmp_path, CASES))


def rows(printed: str, first: str) -> list[list[str]]:
    """Return the cells of the rows of all tables whose first cell is *first*."""
    cells = [line.strip("|").split("|") for line in printed.splitlines() if line.startswith("| ")]
    found = [[cell.strip() for cell in row] for row in cells]
    return [row[1:] for row in found if row[0] == first]


def test_whole(report: ModuleType, path: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Ends found, cuts repaired and false joins are those that were counted by hand."""
    report.main([path, "--part", "whole"])
    printed = capsys.readouterr().out
    assert printed.startswith("# Stray breaks: 3 printings of 3 articles\n")
    # Ferries: 2 ends, both found, and one more is read: 2·2 / (2 + 3). One of two cuts is
    # repaired; nobody can see the other. Mill: 1 of 2 ends is found: 2·1 / (2 + 1). Snow: 0 of 1.
    # All: 2·3 / (5 + 4). Beyond that share the articles add (4 - 5·2/3) / 9, (2 - 3·2/3) / 9 and
    # (0 - 1·2/3) / 9; 1.96 times the root of 3/2 of the sum of their squares is 0.2515.
    assert rows(printed, "all") == [
        ["3", "5", "0.6667 ±0.2515", "2", "0.5000", "1", "1.0000", "2", "0.4000 ±0.4896"]
    ]
    assert rows(printed, "blocks") == [
        ["1", "2", "0.8000", "2", "0.5000", "1", "1.0000", "0", "0.0000"]
    ]
    assert rows(printed, "wrapped") == [
        ["2", "3", "0.5000 ±0.4900", "0", "-", "0", "-", "2", "0.6667 ±0.4356"]
    ]


def test_groups_are_called(
    report: ModuleType, path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A group is printed under the name that it is given."""
    report.main([path, "--part", "whole", "--call", "wrapped=plain = text", "none=of them"])
    printed = capsys.readouterr().out
    assert rows(printed, "plain = text")[0][0] == "2"
    assert rows(printed, "blocks")[0][0] == "1"
    assert not rows(printed, "wrapped")


def test_reliability(report: ModuleType, path: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Joins are counted by kind and confidence, and are right where the truth has no end."""
    report.main([path, "--part", "reliability"])
    printed = capsys.readouterr().out
    names = [
        f"{zones}, {kind}"
        for zones in ("as read", "with the true zones")
        for kind in ("between blocks", "wraps")
    ]
    tables = [printed.split(f"joins {name}\n")[1].split("\njoins ")[0] for name in names]
    for table in tables[::2]:
        assert rows(table, "all") == [["1", "1.0000"]]
    for table in tables[1::2]:
        # The first of the three wraps of one article is the end of a paragraph.
        assert rows(table, "all") == [["3", "0.6667"]]
        bins = [line for line in table.splitlines() if line.startswith(("| 0.", "| 1."))]
        assert sum(int(line.split("|")[2]) for line in bins) == 3
    assert rows(printed, "beside the body") == [["0", "-"]] * 4


def test_errors(report: ModuleType, path: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each error is named once, by its cause."""
    report.main([path, "--part", "errors"])
    missing, wrong = capsys.readouterr().out.split("joins that are wrong\n")
    assert rows(missing, "all") == [["1", "-", "-", "-"]]
    assert rows(wrong, "all") == [["2", "-", "-", "-"]]
    assert rows(missing, "cause") == [["errors", "share", "blocks", "wrapped"]]
    assert rows(missing, "cut after a whole sentence") == [["1", "1.0000", "1", "0"]]
    # One error in each of two articles of three: 1/2 ± 1.96 · √(3/2 · 2 · 1/4²).
    half = "0.5000 ±0.8487"
    assert rows(wrong, "no break is printed") == [["1", half, "0", "1"]]
    small = "no stop, and the next paragraph begins with a small letter"
    assert rows(wrong, small) == [["1", half, "0", "1"]]
    assert rows(wrong, "crosshead") == []


def test_ablation(
    report: ModuleType,
    path: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is switched off is reported as the difference it makes, by group and page too."""
    table = GAPS
    never = Table(table.question, bias=(-99.0,) * len(table.bias), cues=table.cues)
    off: dict[str, dict[str, object]] = {
        "all joins": {"GAPS": never, "UNSURE": 0.0, "join_unfinished": report._nothing},
        "nothing": {},
    }

    def switches(_: object) -> dict[str, dict[str, object]]:
        return off

    monkeypatch.setattr(report, "switches", switches)
    report.main([path, "--part", "ablation"])
    printed = capsys.readouterr().out
    # Ferries: 2·2 / (2 + 4). Mill: the line that is a paragraph ends, as do two that are none:
    # 2·2 / (2 + 4). Snow as before. All: 8 / 13 instead of 6 / 9, and nothing is repaired.
    whole, groups = rows(printed, "all joins")
    assert [cell.split(" ")[0] for cell in whole] == ["-0.0513", "-0.5000", "-1", "2"]
    # Blocks: 2/3 instead of 4/5. Wrapped: 4/7 instead of 2/4.
    assert [cell.split(" ")[0] for cell in groups[:2]] == ["-0.1333", "+0.0714"]
    assert rows(printed, "nothing") == [["0", "0", "0", "0"], ["0"] * len(groups)]
    assert report.tables() == (GAPS, LATE)


def test_every_switch_turns_something_off(report: ModuleType, path: str) -> None:
    """Each cue, pair and rule has a switch, which names what is there and puts it back."""
    cases = report.read_cases(path, None)
    off = report.switches(cases)
    for name, _, _ in cues.CHEAP:
        assert {f"cue: {name}", f"cue: {name}, at its mean"} <= off.keys()
    for name, _, _ in cues.COSTLY:
        assert {f"costly cue: {name}", f"costly cue: {name}, at its mean"} <= off.keys()
    assert sum("pair: " in name for name in off) == len(cues.PAIRS) + len(cues.LATE_PAIRS)
    for rule in sentences.Rule:
        assert f"rule: {rule.name.lower().replace('_', ' ')}" in off
    for name, names in off.items():
        before = {one: getattr(breaks, one) for one in names}
        with report.switched(names):
            assert all(getattr(breaks, one) is not before[one] for one in names), name
            report.run(cases)
        assert all(getattr(breaks, one) is before[one] for one in names), name


def test_a_rule_is_switched_off_alone(report: ModuleType, tmp_path: Path) -> None:
    """Without the rule of small letters their join is undone, and no other."""
    cases = report.read_cases(str(write(tmp_path, CASES)), None, [never_joins(tmp_path)])
    off = report.rules()
    counts: dict[str, int] = {}
    for name in ("rule: small letter", "rule: title", "all rules that join"):
        with report.switched(off[name]):
            counts[name] = sum(outcome.counts["repaired"] for outcome in report.run(cases))
    assert counts == {"rule: small letter": 0, "rule: title": 1, "all rules that join": 0}


def test_a_cue_at_its_mean_says_the_same_of_every_gap(report: ModuleType, path: str) -> None:
    """The mean score of all gaps stays, and the values of the cue no longer matter."""
    cases = report.read_cases(path, None)
    seen, _ = report.seen_gaps(cases)
    table = GAPS
    level = report.levelled(table, "end", seen)
    for regime, gaps in seen.items():
        scores = [
            sum(one.score(values, regime) * number for values, number in gaps.items())
            for one in (table, level)
        ]
        assert scores[0] == pytest.approx(scores[1])
        one = next(iter(gaps))
        assert level.score(one, regime) == level.score((cues.COLON, *one[1:]), regime)


@pytest.mark.parametrize(
    ("truth", "printed", "expected"),
    [
        (
            "the wind rose on monday",
            "3 the wind page rose on monday x",
            [-1, 0, 1, -1, 2, 3, 4, -1],
        ),
        ("a b c d e f a b c d", "a b c d a b c d", [0, 1, 2, 3, 6, 7, 8, 9]),
        ("a b c d e f", "a b c d x c d e f", [0, 1, 2, 3, -1, -1, -1, 4, 5]),
        ("in the harbour today", "in the har bour today", [0, 1, 2, 2, 3]),
        ("in the harbour today", "in the har page 2 bour today", [0, 1, 2, -1, -1, 2, 3]),
        ("in the harbour today", "in the har today bour", [0, 1, -1, 3, -1]),
        ("", "a b", [-1, -1]),
        ("a b", "", []),
    ],
)
def test_align(report: ModuleType, truth: str, printed: str, expected: list[int]) -> None:
    """Words are matched in order, whole or in two halves; what is between them is left out."""
    assert report.align(truth.split(), printed.split()) == expected


def test_halves(report: ModuleType, path: str) -> None:
    """Every publisher is in one half, and with a half only its publishers are read."""
    for which in (0, 1):
        ours = {one["publisher"] for one in CASES if report.half(one["publisher"]) == which}
        read = sorted(case.article for case in report.read_cases(path, which))
        assert len(read) == len(ours)
        assert all(map(str.startswith, read, sorted(ours)))


def test_gzip(report: ModuleType, path: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A packed file says the same as a plain one."""
    packed = Path(f"{path}.gz")
    packed.write_bytes(gzip.compress(Path(path).read_bytes()))
    report.main([path, "--part", "whole"])
    plain = capsys.readouterr().out
    report.main([str(packed), "--part", "whole"])
    assert capsys.readouterr().out == plain


def never_joins(folder: Path) -> str:
    """Write weights that keep every gap."""
    file = folder / "weights.py"
    file.write_text(
        "from newsparse.evidence import Table\n"
        "from newsparse.weights import GAPS, LATE\n"
        "never = (-99.0,) * len(GAPS.bias)\n"
        "GAPS = Table(GAPS.question, bias=never, cues=GAPS.cues)\n",
        encoding="utf-8",
    )
    return str(file)


def test_other_weights(
    report: ModuleType, path: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Weights of a file take the place of the package's while the report is made."""
    report.main([path, "--part", "reliability", "--weights", never_joins(tmp_path)])
    printed = capsys.readouterr().out
    # What the rules join all the same: a cut before a small letter.
    assert rows(printed, "all")[0] == ["1", "1.0000"]
    assert rows(printed, "rule:small letter") == [["1", "1.0000"]] * 2
    assert report.tables() == (GAPS, LATE)


@pytest.mark.parametrize("half", [0, 1])
def test_weights_of_two_halves(report: ModuleType, path: str, tmp_path: Path, half: int) -> None:
    """Of two files the first is for the publishers of half 0, the second for those of half 1."""
    shipped = tmp_path / "shipped.py"
    shipped.write_text("from newsparse.weights import GAPS, LATE\n", encoding="utf-8")
    files = [str(shipped)] * 2
    files[half] = never_joins(tmp_path)
    for case in report.read_cases(path, None, files):
        own = [one for one in CASES if case.article.startswith(one["publisher"])]
        assert (case.weights["GAPS"] is GAPS) is (report.half(own[0]["publisher"]) != half)


COLUMN = "\n\n".join(textwrap.fill(paragraph, 30) for paragraph in FERRY)
SWITCHED = {
    sentences.Rule.ITEM: (
        f"{COLUMN}\n\n- the ferries that\n  the board of the\n  harbour bought in\n  the spring\n"
    ),
    sentences.Rule.CROSSHEAD: "\n\n".join([*FERRY, f"Nobody asked\n{FERRY[0]}"]),
}
"""Texts in which these rules decide."""


@pytest.mark.parametrize("rule", SWITCHED)
def test_a_rule_is_switched_off(report: ModuleType, rule: sentences.Rule) -> None:
    """What the row of a rule is measured with is a reading in which the rule decides nothing."""
    judge = breaks.judge

    def decides() -> bool:
        decided: list[int] = []

        def noted(*arguments: Any, **options: Any) -> Any:
            found = judge(*arguments, **options)
            decided.extend(value[-1] for value in found.values if len(value) == sentences.RULED)
            return found

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(breaks, "judge", noted)
            newsparse.parse_paragraphs(SWITCHED[rule])
        return rule in decided

    assert decides()
    with report.switched(report.rules()[f"rule: {rule.name.lower().replace('_', ' ')}"]):
        assert not decides()


def test_no_ablation_of_other_weights(
    report: ModuleType, path: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The ablation is of the package's weights: with others it is left out, or refused."""
    file = never_joins(tmp_path)
    report.main([path, "--weights", file])
    printed = capsys.readouterr().out
    for name in ("whole", "joins as read, wraps", "joins that are missing"):
        assert f"\nother weights, {name}\n" in printed
    assert "ablation" not in printed
    with pytest.raises(SystemExit):
        report.main([path, "--weights", file, "--part", "ablation"])


def test_tables_are_put_into_a_page(
    report: ModuleType, path: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The tables that a page asks for by name are replaced, and nothing else of it."""
    page = tmp_path / "page.md"
    text = "# Page\n\n{}Words.\n\n<!-- report: other -->\n\n| 1 |\n\n<!-- /report -->\n"
    place = "<!-- report: whole -->\n{}<!-- /report -->\n\n"
    page.write_text(text.format(place.format("old\n")), encoding="utf-8")
    report.main([path, "--part", "whole", "--into", str(page)])
    table = capsys.readouterr().out.split("\nwhole\n\n")[1].strip("\n")
    assert table.startswith("| cases |")
    filled = text.format(place.format(f"\n{table}\n\n"))
    assert page.read_text(encoding="utf-8") == filled
    report.main([path, "--part", "whole", "--into", str(page)])
    assert page.read_text(encoding="utf-8") == filled
