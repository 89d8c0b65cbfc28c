"""The forms in which newsrooms print dates, written in marks.

Facts
-----
The marks are those of :mod:`newsparse.fields.date_words`: ``n`` one or two digits, ``y`` four,
``C`` eight, ``G`` a year with other digits run into it, ``N`` other numbers; ``M`` month, ``W``
weekday, ``X`` either ("mar." is March and martes), ``v`` weekday or a small word ("do"), ``g`` a
small word, ``a`` a small word or AM, ``A`` AM or PM, ``b`` a small word or "hours", ``h`` hours,
``i`` minutes, ``t`` the end of a time, ``H`` noon, ``Z`` zone, ``O`` the ending of an ordinal, ``E`` era, ``j k l`` the
counters of year, month and day (``K`` and ``q`` where they are weekdays too), ``L U`` labels,
``T`` the T of ISO 8601; ``p`` a bar or bullet, ``r`` a line's end, ``w`` any word, ``x`` any sign.
Blanks have no mark: newsrooms set them or leave them out at will.
"""

from __future__ import annotations

import regex

from newsparse.patterns import late

__all__ = ["CLOCK", "DATE", "OF_DATEUTIL", "TIME"]

_M = "[MX]"
_G = "[gavbJ]"
_YEAR = r"(?: (?P<era>E) \.? (?P<y>[ynN]) | (?P<y>[yG]) )"
_WEEKDAY = rf"(?: (?P<w>[WXv]) \.? \)? [,/\-p]? r? {_G}{{0,2}} )?"
_WEEKDAY_AFTER = (
    r"(?: \.? ,? (?: (?P<w>[WX]) (?! n (?: [^:hb] | $ ) ) | \( (?P<w>[WXvKq]) \.? \) ) )?"
)

_HALF = r"(?: \(? (?P<ap>[Aa]) \.? \)? )"
_TIMES = rf"""(?:
      (?P<ap>A)? (?P<h>n) : (?P<mi>n) (?: : (?P<sec>n) (?: [.,] [nNy] )? )? (?: [hbt] \.? )? {_HALF}?
    | (?P<ap>A)? (?P<h>n) \. (?P<mi>n) (?: \. (?P<sec>n) )? (?: [hb] \.? | {_HALF} | (?= ,? \(? Z ) )
    | (?P<ap>A)? (?P<h>n) [hb] (?: (?P<mi>n) i? (?: (?P<sec>n) i? )? )? \.?
    | (?P<h>n) {_HALF}
    | n? (?P<noon>H)
    | (?P<hm>[yN]) (?: [hbt] \.? | (?= ,? \(? Z ) )
)"""
# "kl. 14.30", "klo 9.05": a small word before makes a dotted number a time.
_DOTTED = r"(?: (?<= [gb] | [gb]\. ) (?P<h>n) \. (?P<mi>n) (?! \.n ) )"
# Right behind a full date a dotted number is one, too, if it is no date itself: "14.04.2025".
_BARE = r"(?: (?P<h>n) \. (?P<mi>n) (?! \.?n | \.[yNG] ) )"
# "21:52 - 10 January": a number in front of a month is the day.
_OFFSET = rf"(?P<zs>[+\-]) (?P<zh>[nNy]) (?! O? [.,/\-]? {_G}{{0,2}} {_M} ) (?: : (?P<zm>n) )?"
_ZONE = rf"""(?:
      ,? \(? (?P<z>Z) (?: {_OFFSET} )? \)?
    | {_OFFSET}
)?"""
# "6:00 AM on Oct 21, 2022 CDT": the zone of the time stands behind the day.
_ZONE_BEHIND = r",? \(? (?P<z>Z) \)? (?! [:n] )"
# A year by itself on the next line: "October 13" / "2016", "14 April" / "2025 09:30".
_YEAR_BELOW = "r (?P<y>y) (?= $ | r | ,? n: )"
# Full dates first: the first form that fits is the one that is meant.
_DAY = rf"""
      (?P<iso> (?P<y>y) (?P<s>[./\-]) (?P<mn>n) (?P=s) (?P<d>n) \.? )
    | (?P<dmy> (?P<d>n) O? [.,/\-]{{0,2}} {_G}{{0,3}} '? \(? (?P<m>{_M}) \)? (?: /{_M} )? (?: {_G}? {_M} )?
          [.,/\-]{{0,2}} {_G}{{0,3}} ,?
          (?: {_YEAR} | {_YEAR_BELOW} | ' (?P<yy>n) | (?<=[/\-]) (?P<yy>n) (?!:) | (?P<yy>n) (?= $ | [r)pLU] | [,\-]? n: ) ) )
    | (?P<mdy> \(? (?P<m>{_M}) \)? [.,/\-]{{0,2}} {_G}? (?P<d>n) O? [.,/\-]{{0,2}} {_G}{{0,2}}
          (?: {_YEAR} | {_YEAR_BELOW} | ' (?P<yy>n) ) )
    | (?P<ymd> (?P<y>y) (?: \( {_G} \) {_G}? )? (?: [.,/\-] | {_G} | j ){{0,4}} (?P<m>{_M}) [.,/\-]{{0,2}} {_G}?
          (?P<d>n) (?![:h]) O? (?: \( {_G} \) )? \.? g? )
    | (?P<ydm> (?P<y>y) \.? {_G}{{0,2}} \.? (?P<d>n) \.? (?P<m>{_M}) )
    | (?P<counted> (?P<d>n) {_G}? k (?P<mn>n) [,/]? (?: {_G} | j ){{0,2}} (?P<y>y) )
    | (?P<counters> (?: (?P<era>E) (?P<y>[nN]) | (?P<y>y) ) [jJ] (?P<mn>n) (?: - [wg] )? [kK] (?: (?P<d>n) [lq]? )? )
    | (?P<digits> (?P<n1>n) (?P<s>[./\-]) (?P<n2>n) (?P=s) (?: (?P<y>[yG]) | (?P<n3>n) ) \.? )
    | (?P<stamp> (?P<m>{_M}) \.? (?P<d>n) [,r]{{0,2}} {_TIMES} {_ZONE} ,? r? (?P<y>y) )
    | (?P<compact> C )
"""
# A part is missing: the year, or the day.
_PART = rf"""
      (?P<dm> (?P<d>n) O? [.,\-]? {_G}{{0,2}} '? (?P<m>{_M}) \.? (?! n O? ,? {_G}? y ) )
    | (?P<md> (?P<m>{_M}) \.? {_G}? (?P<d>n) (?! [:h] | [./\-] n [./\-] [yn] ) O? )
    | (?P<my> (?P<m>{_M}) [.,/\-]? {_G}{{0,2}} {_YEAR} )
    | (?P<ym> (?P<y>y) \.? [gavbJj]{{0,2}} (?P<m>{_M}) )
    | (?P<counters_md> (?P<mn>n) [kK] (?P<d>n) [lq] )
    | (?P<dotted> (?P<d>n) \. (?P<mn>n) \. (?! [n.] ) )
"""

_TO_DATE = rf"(?: [,./\-|p(r:] | {_G} ){{0,3}}"
_TO_TIME = rf"(?: [,./\-p(r:)'] | {_G} | T ){{0,6}}"

DATE = late(
    rf"""
    (?P<before> (?: {_G} \.? )? (?: {_TIMES} | {_DOTTED} ) {_ZONE} {_TO_DATE} )?
    (?P<whole>
        {_WEEKDAY}
        (?: (?P<full> {_DAY} ) | (?P<part> {_PART} ) )
        {_WEEKDAY_AFTER}
    )
    (?(before) (?P<zoned> {_ZONE_BEHIND} )? | (?: (?P<gap> {_TO_TIME} ) (?P<after> (?: {_TIMES} | {_BARE} ) {_ZONE} ) )? )
    """,
    regex.VERBOSE,
)
"""A date with what belongs to it: weekday, time, zone."""

CLOCK = late(
    rf"(?P<label>[LU]) :? {_TO_TIME} (?P<after> (?: {_TIMES} | {_BARE} ) {_ZONE} )", regex.VERBOSE
)
"""A label with a time of day alone: "Updated at 11:54 am"."""

TIME = late(
    rf"(?P<after> (?: {_TIMES} | {_BARE} (?= ,? \(? Z | $ | [r)pLU] ) ) {_ZONE} )", regex.VERBOSE
)
"""A time of day alone, for a line that names a day in words: "I dag 05.00"."""

OF_DATEUTIL: frozenset[str] = frozenset(
    """
    ad am and at of on m t st nd rd th a p pm h hour hours minute minutes s second seconds utc gmt z
    mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday
    jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august
    september october november december
    """.split()
)
"""All the words that dateutil knows; it is not imported to learn that it cannot read another."""
