"""Serbian."""

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
    code="sr",
    name="Serbian",
    native="српски",
    script="Cyrl",
    dates=DateWords(
        months=cldr.MONTHS["sr"],
        weekdays=cldr.WEEKDAYS["sr"],
        published=("објављено", "датум објаве", "objavljeno", "datum objave", "креирано"),
        updated=(
            "ажурирано",
            "измењено",
            "последња измена",
            "ažurirano",
            "izmenjeno",
            "poslednja izmena",
            "osveženo",
        ),
        glue=("у", "године", "год", "г", "u", "godine", "god", "g", "часова", "дана"),
        hours=("ч", "часова", "h", "časova"),
        ago=cldr.AGO["sr"],
        today=("данас", "danas"),
        yesterday=("јуче", "juče"),
        captions=("фото", "фотографија", "foto", "слика"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "и у је на да се за од су са као не о што који би али из то до по само због није када "
            "које која после или ће još i je u na da se za od su sa koji kako šta posle pre nije "
            "takođe ali će što kao bi iz tokom gde a ne to o po s do samo koje ili biti više već "
            "sve kada odsto zbog"
        ),
        letters="ђјљњћџćđ",
        abbreviations=(
            "др. проф. мр. инж. г. гђа. гђе. гђица. св. бр. стр. чл. ст. нпр. тј. тзв. итд. сл. "
            "год. мил. млрд. хиљ. ул. бул. ген. пук. мај. кап. пор. јан. феб. апр. авг. септ. окт. "
            "нов. дец. тел. в. о. р. мин. академ. dr. prof. mr. inž. g. gđa. sv. br. str. čl. st. "
            "npr. tj. tzv. itd. sl. god. ul. bul. gen. puk. maj. kap. jan. feb. apr. avg. sept. "
            "okt. nov. dec. tel. min. odn."
        ),
        quotes=(("„", "“"), ("„", "”"), ("»", "«"), ("“", "”")),
        suspended="и или до i ili do",
    ),
    examples=Examples(
        prose=(
            "Градско веће је у уторак усвојило буџет у којем је више новца за школе и путеве. "
            "Градоначелница је рекла да ће радови на старом мосту почети после лета, али "
            "становници у то не верују. „То су нам обећали и пре избора“, каже један од њих, који "
            "већ пет година чека на поправку."
        ),
    ),
)
