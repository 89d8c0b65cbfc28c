"""Write languages/cldr.py: the names of months and weekdays, and the forms of "3 hours ago".

The source is the Common Locale Data Repository as Babel packs it. Run it again after an update
of Babel: ``python scripts/make_cldr.py``. Names that newsrooms print and CLDR lacks stand in the
language modules, never here.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from babel import Locale, __version__, localedata

TARGET = Path(__file__).parent.parent / "src" / "newsparse" / "languages" / "cldr.py"

# The press of one language follows the habits of several regions.
LOCALES: dict[str, tuple[str, ...]] = {
    "ar": ("ar", "ar_SY", "ar_DZ", "ar_MA"),
    "bn": ("bn", "bn_IN"),
    "de": ("de", "de_AT"),
    "en": ("en", "en_GB", "en_AU"),
    "es": ("es", "es_MX", "es_PE"),
    "fr": ("fr", "fr_CA"),
    "no": ("nb", "nn"),
    "pt": ("pt", "pt_PT"),
    "sr": ("sr", "sr_Latn"),
    "zh": ("zh_Hans", "zh_Hant"),
}
# Abbreviations that no newsroom prints, and that are words: Kannada "ಜನ" is January and people,
# Belarusian "кас" October and of the cash desks, Albanian "die" Sunday and the German article.
WHOLE_MONTHS = frozenset(("az", "be", "fil", "kk", "kn", "ml", "mr", "pa", "sq", "te"))
WHOLE_WEEKDAYS = WHOLE_MONTHS | {"gl", "mn"}
UNITS = ("year", "month", "week", "day", "hour", "minute", "second")


def locales(code: str) -> list[Locale]:
    """Return the locales from which a language's names are taken."""
    # Babel fills the tables of one locale with those of another where both inherit them.
    localedata._cache.clear()  # noqa: SLF001
    return [Locale.parse(name) for name in LOCALES.get(code, (code,))]


def clean(name: str) -> str:
    """Return the name as a newsroom prints it: no final dot, no format characters."""
    return "".join(c for c in name if c not in "\u200e\u200f\u202f").strip().rstrip(".")


def names(code: str, table: str, keys: range, widths: tuple[str, ...]) -> list[list[str]]:
    """Return the names of each month or weekday, longest form first, without repetitions."""
    out: list[list[str]] = [[] for _ in keys]
    for locale in locales(code):
        data: Any = getattr(locale, table)
        for width in widths:
            for context in ("format", "stand-alone"):
                found = data.get(context, {}).get(width)
                if not found:
                    continue
                for place, key in enumerate(keys):
                    name = clean(found[key])
                    # "4月" and "tháng 4" are numbers with a unit: the grammar reads those.
                    if any(c.isdigit() for c in name) or not name:
                        continue
                    if name.casefold() not in {n.casefold() for n in out[place]}:
                        out[place].append(name)
    return out


def ago(code: str) -> dict[str, list[str]]:
    """Return the patterns of a time past, by unit; ``{0}`` stands for the number."""
    out: dict[str, list[str]] = {}
    for unit in UNITS:
        forms: list[str] = []
        for locale in locales(code):
            fields: Any = locale._data["date_fields"]  # noqa: SLF001
            for key in (unit, f"{unit}-short"):
                forms += fields[key].get("past", {}).values()
        # "yesterday" and "last year" hold no number.
        out[unit] = list(dict.fromkeys(clean(f) for f in forms if "{0}" in f and f[0] != "-"))
    return out


def write() -> str:
    """Return the text of the module."""
    sys.path.insert(0, str(TARGET.parent.parent.parent))
    from newsparse.languages import CODES

    lines = [
        '"""Names of months and weekdays and forms of a time past, generated from CLDR.',
        "",
        "Source: the Unicode Common Locale Data Repository (Unicode License v3), as packed by",
        f"Babel {__version__}. Made by scripts/make_cldr.py: do not edit.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "from collections.abc import Mapping",
        "",
        '__all__ = ["AGO", "MONTHS", "WEEKDAYS"]',
        "",
        "# fmt: off",
    ]
    tables = (
        ("MONTHS", "twelve tuples of names", "months", range(1, 13), ("wide", "abbreviated")),
        ("WEEKDAYS", "seven from Monday", "days", range(7), ("wide", "abbreviated", "short")),
    )
    for title, what, table, keys, widths in tables:
        lines += ["", f"{title}: Mapping[str, tuple[tuple[str, ...], ...]] = {{"]
        for code in CODES:
            whole = code in (WHOLE_MONTHS if table == "months" else WHOLE_WEEKDAYS)
            row = tuple(tuple(n) for n in names(code, table, keys, widths[:1] if whole else widths))
            lines.append(f"    {code!r}: {row!r},")
        lines += ["}", f'"""By language code: {what}."""']
    lines += ["", "AGO: Mapping[str, Mapping[str, tuple[str, ...]]] = {"]
    for code in CODES:
        row_ = {unit: tuple(forms) for unit, forms in ago(code).items()}
        lines.append(f"    {code!r}: {row_!r},")
    lines += ["}", '"""By language code and unit: what is printed for so many units ago."""', ""]
    return "\n".join(lines)


if __name__ == "__main__":
    TARGET.write_text(write(), encoding="utf-8")
