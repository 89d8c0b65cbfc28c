"""Norwegian."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="no",
    name="Norwegian",
    native="norsk",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["no"],
        weekdays=cldr.WEEKDAYS["no"],
        more_months={"mars": 3, "des": 12, "okt": 10},
        published=("publisert", "lagt ut", "først publisert", "opprettet"),
        updated=("oppdatert", "sist oppdatert", "sist endret", "endret", "oppdatering"),
        glue=("den", "kl", "klokka", "klokken", "av", "i"),
        hours=("h",),
        minutes=("min",),
        ago=cldr.AGO["no"],
        today=("i dag",),
        yesterday=("i går",),
        captions=("foto", "bilde", "arkivfoto"),
    ),
    bylines=BylineWords(
        by="av | av: | tekst: | tekst av | skrevet av | forfatter: | journalist: | artikkel av",
        joins="og | samt",
        places="i | fra | på",
        papers="for",
        credits={
            "with": "med | i samarbeid med",
            "editing": "redigert av | redaktør:",
            "photography": "foto: | foto av | bilde: | bilder: | fotograf:",
            "illustration": "illustrasjon: | illustrasjon av | grafikk:",
            "video": "video:",
            "translation": "oversatt av | oversettelse: | oversettelse av",
        },
        articles="den | det | de | vår | våre | en | et",
        links="for | og | av | i | til",
        desks=(
            "redaksjonen | redaksjon | -redaksjonen | korrespondenter | reportere | nyhetsbyrå | "
            "vår korrespondent | nyhetsredaksjonen"
        ),
        bodies=(
            "parti | partiet | komité | departementet | universitet | universitetet | institutt | "
            "fagforening | forening | forbund | forbundet | avis | avisen | nyheter | stiftelse | "
            "gruppe"
        ),
        roles=(
            "journalist | korrespondent | redaktør | reporter | sjefredaktør | kommentator | "
            "forfatter | fotograf | spaltist | utenriksreporter | -korrespondent | -redaktør | "
            "-reporter | nyhetsleder | vaktsjef"
        ),
        role_words="politisk | vår | frilans | ansvarlig",
        given=(
            "anders | andreas | anette | anita | anne | are | arild | arne | arvid | asbjørn | "
            "astrid | aud | bente | bjarne | bjørn | brit | cathrine | cecilie | dag | egil | "
            "einar | eirik | elin | elisabeth | ellen | espen | eva | eivind | fredrik | frode | "
            "geir | grete | gro | gunnar | guro | hanne | harald | heidi | hege | helge | "
            "henrik | hilde | håkon | håvard | ida | inga | ingrid | ingvild | ivar | jan | "
            "janne | jens | johan | johanne | jon | jonas | jørgen | kari | karianne | karl | "
            "kaja | ketil | kjell | kjersti | kjetil | knut | kristian | kristin | kristoffer | "
            "lars | leif | line | linn | lise | liv | mads | magne | magnus | mari | marianne | "
            "marit | marius | marte | martin | mathias | mette | mona | morten | nils | nina | "
            "odd | ola | olav | ole | per | petter | pål | ragnhild | rolf | roar | rune | "
            "sigrid | silje | siri | sissel | sivert | solveig | stein | steinar | stian | "
            "stine | svein | sverre | terje | thea | thor | thomas | tom | tone | tor | tore | "
            "torill | tormod | trond | trude | trygve | tuva | vegard | vidar | yngve | øystein | "
            "åse | åsne | åge"
        ),
        never=(
            "nye | ny | nytt | store | stor | første | siste | mer | mindre | ikke | ingen | "
            "hva | hvordan | hvorfor | hvem | hvor | når | den | det | dette | fra | etter | "
            "før | mot | uten | mellom | politikk | økonomi | sport | kultur | innenriks | "
            "utenriks | debatt | nyheter | les | krig | fred | krise | regjering | valg | "
            "streik | samfunn | britisk | norsk | -ning | -ninger | -heter | -else | -elser | "
            "-sjon | -sjoner"
        ),
        glue=(
            "publisert | oppdatert | sist oppdatert | minutter | min | timer | siden | lesetid | "
            "del | følg | kommentarer | tips meg | tips oss | artikkelen er over"
        ),
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "og i å er det en på til av for med den har de som ikke et fra var han seg om men kan "
            "også eller etter jeg vi mer ut nå ved opp skal sier blir ifølge ble hadde være ikkje "
            "frå så man at noe noen hun blitt bare dette ein dei"
        ),
        letters="æø",
        abbreviations=(
            "bl.a. f.eks. ca. dr. hr. fr. nr. kl. kr. mill. mrd. pst. mv. m.m. m.fl. osv. pga. pr. "
            "prof. s. jf. evt. hhv. inkl. ekskl. tlf. vedr. adr. avd. red. St. f.Kr. e.Kr. jan. "
            "feb. apr. aug. sept. okt. nov. des. dvs. mht. ift. maks. gen. oblt. kapt. maj. lt. "
            "o.l. t.o.m. f.o.m. kap. adm. fung. tidl. nåv. st.meld. forts. forf. iht. t.d. m.a."
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
        suspended="og eller samt til",
    ),
    # fmt: off
    labels=(
        "Advarsel", "Analyse", "Annonse", "Eksklusivt", "Foto", "Intervju", "Kommentar",
        "Kronikk", "Leder", "Les også", "Meninger", "Podkast", "Reportasje", "Se også", "Siste",
        "Video",
    ),
    # fmt: on
    examples=Examples(
        bylines={
            "Av Kari Nordmann og Ola Hansen": ("Kari Nordmann", "Ola Hansen"),
            "Tuva Lie Tips meg": ("Tuva Lie",),
        },
        not_bylines=("Av og til stenger havna", "Britisk sjokk-exit"),
        prose=(
            "Bystyret vedtok tirsdag et budsjett som gir mer penger til skoler og veier. "
            "Ordføreren sier at arbeidet på den gamle brua skal begynne etter sommeren, men "
            "innbyggerne er ikke overbevist. – Det ble vi lovet også før valget, sier en av dem "
            "som har ventet lenge nå."
        ),
    ),
)
