"""Posts of social networks that a page shows within its text: who posted them, and when.

Facts
-----
Below a post that a page has embedded stands whose it is, in the reader's language and with the account
in brackets: "A post shared by Harbour News (@harbournews)", "Ein Beitrag geteilt von …", "— Jane Doe
(@janedoe) April 14, 2025". Accounts hold letters, digits, dots and low lines. A bare name with its account
is a byline.
"""

from __future__ import annotations

from newsparse.fields.tables import Tables
from newsparse.patterns import late

__all__ = ["shares_post", "signs_post"]

_DASHES = frozenset("—–―-")
_LONGEST = 160
_MOST_BEHIND = 5
"""Words behind the account: "(@liman)'in paylaştığı bir gönderi", "(@port) által megosztott bejegyzés"."""
_POST = late(r"[—–―-]{1,2}\s?[^()\n]{1,80}\(@\w++\)")
_SHARED = late(r"(?P<before>[^()@]{2,110})\(@[\w.]{2,30}+\)(?P<behind>[^()@]{0,50})")


def signs_post(text: str) -> bool:
    """Tell whether a line says whose an embedded post is: "— Jane Doe (@jane) 14 April 2025".

    >>> signs_post("— Jane Doe (@jane) 14 April 2025"), signs_post("— Jane Doe")
    (True, False)
    """
    return text[:1] in _DASHES and _POST.match(text) is not None


def shares_post(text: str, tables: Tables) -> bool:
    """Tell whether a line by itself says who shared a post of which a tool has printed nothing else.

    Whose words are quoted stands behind a dash, and is of the text as they are.
    """
    if len(text) > _LONGEST or text[0] in _DASHES or text[-1] in ".!?:":
        return False
    match = _SHARED.fullmatch(text)
    if match is None:
        return False
    behind = match["behind"].split()
    if len(behind) > _MOST_BEHIND or any(map(str.isdecimal, match["behind"])):
        return False
    scan = tables.scan_byline(text)
    return scan is None or bool(scan.rest)
