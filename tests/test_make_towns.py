"""The script that chooses towns of GeoNames for the table of local datelines."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[1] / "scripts" / "make_towns.py"


def line(name: str, country: str, people: int) -> str:
    """Return a line of GeoNames' table."""
    fields = [""] * 19
    fields[1], fields[8], fields[14] = name, country, str(people)
    return "\t".join(fields) + "\n"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the script."""
    command = [sys.executable, str(SCRIPT), *map(str, arguments)]
    return subprocess.run(command, check=False, capture_output=True, encoding="utf-8")


def test_towns_are_chosen(tmp_path: Path) -> None:
    """By country and size, without what is short, known elsewhere, a common word or a quarter."""
    table, prose = tmp_path / "cities5000.txt", tmp_path / "prose.txt"
    table.write_text(
        line("Aadorf", "CH", 9_000)
        + line("Grevenkoog", "DE", 7_000)
        + line("Holmsand", "DE", 6_999)
        + line("Merrin’s Bay Town", "GB", 9_000)
        + line("East Merrin", "GB", 99_999)
        + line("Ulm", "DE", 126_000)
        + line("Berlin", "DE", 3_400_000)
        + line("Wetter", "DE", 27_000)
        + line("Sektor 7", "DE", 27_000),
        encoding="utf-8",
    )
    prose.write_text("Das wetter war gut.", encoding="utf-8")
    printed = run(table, "--prose", prose).stdout.splitlines()
    assert [row for row in printed if row.startswith("+")] == [
        "+ Grevenkoog",
        "+ Merrin's Bay Town",
    ]
    assert "- aadorf" not in printed
    assert "- aalborg" in printed
    assert run(table, "--all").stdout == "Aadorf|Grevenkoog|Merrin's Bay Town|Wetter\n"


def test_another_table_is_refused(tmp_path: Path) -> None:
    """A line of another form is named, and nothing is printed."""
    table = tmp_path / "towns.csv"
    table.write_text(line("Aadorf", "CH", 9_000) + "Holmsand,DE,7000\n", encoding="utf-8")
    done = run(table)
    assert done.returncode == 1
    assert "line 2 is none of GeoNames' table: 'Holmsand,DE,7000" in done.stderr
    assert done.stdout == ""
