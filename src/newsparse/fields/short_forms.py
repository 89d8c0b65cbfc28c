"""What stands in brackets or beside a stroke as the initials of staff do, and is none: short forms and units.

Facts
-----
Short forms of states, bodies and parties, of what is printed of a screening or a game, and units of measure, as
the style books of agencies spell them in whatever language. A pair of letters without a vowel is no word.
"""

from __future__ import annotations

__all__ = ["SHORT_FORMS", "UNITS", "VOWELS"]

SHORT_FORMS: frozenset[str] = frozenset(
    """
    EU UE UN ONU UK US USA GB TV AI IA KI IT PC PM AM AC DC AD BC CE FC SC CC CD DJ DM HD SD UV IR VR
    AR XR QR ID GP EP LP PR HR CV CO EV KO OK NO SI SÍ JA OH AH ON OFF IN OR TO UP GO WE DE FR IT ES AT CH SE
    PS PP SP FP KP DF SF MS RN UP PD PT MP PO PDF F1 VS NR ST TH RE MVP WM EM DM BR ÖVP СССР США ЕС РФ ООН
    """.split()
)
"""Short forms of two letters, most of them, that stand in brackets of their own: "(EU)", "(AC/DC)"."""
UNITS: frozenset[str] = frozenset(
    "km kg mg ml dl cl cm mm nm kwh mph kb mb gb hz pm am tv pc hd sd yes no".split()
)
"""Units and halves of the day, case-folded: "km/h", "am/pm"."""
VOWELS: frozenset[str] = frozenset("aeiouyäöüåæøáéíóúàèìòùâêîôûãõěůýąęıаеёиоуыэюяіїє")
"""Vowels of the Latin and Cyrillic scripts, with their accents, in small letters."""
