"""Who signs without the usual marks: labels without a colon, behind a programme, names over two lines.

Every outlet and name here is invented, but for agencies and stations; each table is walked at one go.
"""

from __future__ import annotations

from newsparse.fields.boilerplate import judge, tables
from newsparse.languages import every

TABLES = tables(every())

LABELS = """
credits | SOURCE Quaymark Shipping, Inc.
credits | SOURCE Harbour & Sons PLC
credits | FUENTE Puerto Azul S.A.
credits | FONTE Grupo Maré S.A.
credits | SOURCE Université du Littoral
credits | Additional reporting AFP, Reuters
credits | Additional reporting PA and AFP
credits | Fuente EFE
credits | SWR2 Feature. Manuskript: Ulla Kaimann
credits | Radio Nord. Manuskript und Regie: Ulla Kaimann
credits | SRF 2 Kultur. Autorin und Regie: Ann Oder
credits | BBC Radio 4. Producer: Ann Ode
credits | Antenne Bleue. Réalisation : Anne Dupin
credits | Sujet radio: Anne Dupin\\nArticle web: ats/lgm
credits | Reportage TV: Jean Oder / Adaptation web: Paul Lun
credits | Adaptation web: Anne Dupin
credits | mit dpa/lby-Material
credits | mit dpa-Informationen
credits | (mit AFP/sda-Material)
credits | jan/mit dpa-Material
none | SOURCE of the leak remains unknown
none | SOURCES SAY MINISTER WILL RESIGN
none | SOURCE CODE LEAKED
none | SOURCE Records released the album in 1994, and it sold 40,000 copies.
none | Additional reporting duties Reuters and AFP had asked for were dropped.
none | Radio Nord. Das Manuskript der Sendung hat Ulla Kaimann im Archiv gefunden.
none | Im Theater am Hafen. Regie führte Ulla Kaimann, die seit 2011 am Haus ist.
none | Mit Abrissmaterial
none | mit NATO-Material
"""


def _wrong(forms: str) -> str:
    """Return the lines that are judged to be something else."""
    wrong: list[str] = []
    for line in forms.strip().splitlines():
        kind, _, text = line.partition(" | ")
        found = judge(text.replace("\\n", "\n"), TABLES)
        told = "none" if found.kind is None or found.score <= 0.0 else found.kind.value
        if told != kind:
            wrong.append(f"{text}: {found}")
    return "\n".join(wrong)


def test_labels_without_a_colon_or_behind_a_programme() -> None:
    """Capitals, agencies, a programme or a medium stand for what is missing; sentences do not."""
    assert not _wrong(LABELS)
