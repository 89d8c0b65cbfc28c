"""Bulgarian."""

from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="bg",
    name="Bulgarian",
    native="български",
    script="Cyrl",
    dates=DateWords(),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "на и да в за се от с по че не е са си като до ще към през при това след има бе беше "
            "още но или той които който както може само тя обаче вече над между а му го"
        ),
        letters="ъщ",
        abbreviations=(
            "г. гр. ул. бул. проф. д-р. акад. ген. полк. кап. инж. арх. св. т.е. т.н. т.нар. лв. "
            "млн. млрд. хил. вж. стр. бр. чл. ал. ян. февр. септ. окт. ноем. дек. напр. др."
        ),
        quotes=(("„", "“"), ("«", "»")),
        suspended="и или до",
    ),
    examples=Examples(
        prose=(
            "Общинският съвет прие във вторник новия бюджет на града, който предвижда повече пари "
            "за ремонт на пътищата. Кметът заяви, че работата ще започне още през пролетта, но "
            "жителите не са убедени. Според тях подобни обещания са давани и преди изборите."
        ),
    ),
)
