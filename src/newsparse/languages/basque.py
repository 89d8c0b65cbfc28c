"""Basque."""

from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="eu",
    name="Basque",
    native="euskara",
    script="Latn",
    dates=DateWords(),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "eta da ez du dira bat ere izan zen dute egin hori baina dela beste egiten bere zuen "
            "hau den arte ditu gure izango zuten duen horrek behar dago atzo baino orain nahi esan "
            "duela lehen eman oso gabe zuela"
        ),
        abbreviations=(
            "jn. and. dr. Dk. zk. or. adib. eta-ab. etab. e.a. urt. ots. mar. api. mai. eka. uzt. "
            "abu. ira. urr. aza. abe. K.a. K.o. tel. art. ik. hau. St."
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
        suspended="eta edo",
    ),
    examples=Examples(
        prose=(
            "Udalak asteartean onartu zuen datorren urteko aurrekontua, eta diru gehiago jarriko "
            "du eskoletan eta errepideetan. Alkateak esan duenez, zubi zaharreko lanak uda ondoren "
            "hasiko dira, baina oposizioak ez du uste hori nahikoa izango dela. «Askotan agindu "
            "digute», esan zuen bizilagun batek."
        ),
    ),
)
