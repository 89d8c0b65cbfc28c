"""Filipino."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    ContactWords,
    DateWords,
    Examples,
    Language,
    PageWords,
    Phrases,
    Prose,
)
from newsparse.model import DateOrder

LANGUAGE = Language(
    code="fil",
    name="Filipino",
    native="Wikang Filipino",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["fil"],
        weekdays=cldr.WEEKDAYS["fil"],
        month_first=True,
        orders=(
            DateOrder.DMY,
            DateOrder.MDY,
        ),
        published=("inilathala", "nailathala"),
        updated=("huling na-update",),
        glue=("noong", "nitong"),
        today=("ngayong araw",),
        yesterday=("kahapon",),
        captions=("larawan",),
        ago=cldr.AGO["fil"],
    ),
    bylines=BylineWords(
        sources="pinagmulan",
        by=(
            "isinulat ni | isinulat nina | sinulat ni | ulat ni | ulat nina | "
            "sinulat nina | may-akda: | ni: | nina:"
        ),
        joins="at",
        credits={
            "editing": "editor:",
            "photography": "larawan ni | larawan: | kuha ni",
            "translation": "salin ni | isinalin ni",
        },
        bodies=("partido | kagawaran | komisyon | unibersidad | samahan | pahayagan | lungsod"),
        roles="mamamahayag | patnugot | manunulat | propesor | kolumnista",
        given=(
            "aileen | angelito | arnel | benigno | bienvenido | danilo | divina | "
            "dodong | edgardo | eduardo | efren | ernesto | estrella | fidel | "
            "florante | gemma | generoso | gloria | jayson | jennelyn | jericho | "
            "jocelyn | joel | jomar | jovelyn | juan | leonardo | liezl | ligaya | "
            "lourdes | maricel | maricris | marilou | marites | maryann | mylene | "
            "nestor | noli | nonoy | rodel | rodrigo | rogelio | rolando | rommel | "
            "ronaldo | rosalinda | rowena | ruel | ryan | teresita | virgilio"
        ),
        never=(
            "balita | bansa | daigdig | probinsya | metro | showbiz | palaro | opinyon | "
            "editoryal | ngayon | bago | bagong | una | huling | ito | kung | ano | "
            "sino | saan | kailan | bakit | paano | digmaan | kapayapaan | halalan | "
            "pamahalaan | gobyerno | kabuhayan | kalusugan | negosyo | libangan"
        ),
        glue="inilathala | minuto | ibahagi | komento",
    ),
    contacts=ContactWords(
        phones="telepono",
    ),
    pages=PageWords(reading="min"),
    phrases=Phrases(
        told="siya | sila | niya | nila",
        speech="sinabi | ayon",
        opens={
            "contact": (
                "makipag-ugnayan sa amin | makipag-ugnayan | tungkol sa amin | sumulat sa amin"
            ),
            "copyright": "lahat ng karapatan | karapatang-ari | copyright",
            "credits": "pinagmulan: | isinalin ni",
            "subscribe": (
                "mag-subscribe | mag-sign up | mag-log in | mag-login | magparehistro | "
                "suportahan ang"
                " | mag-subscribe na$"
            ),
            "share": (
                "ibahagi | i-share | mag-iwan ng komento | magkomento | sundan kami | "
                "sundan kami sa | i-follow"
                " | i-follow kami"
            ),
            "related": (
                "basahin din | basahin: | magbasa pa | basahin ang buong | "
                "kaugnay na balita | kaugnay na mga balita | mga kaugnay na balita | "
                "iba pang balita | pinakabagong balita | mga pinakabagong balita | "
                "panoorin:"
                " | basahin rin$ | basahin pa$"
            ),
            "correction": "pagwawasto",
            "author_bio": "tungkol sa may-akda",
            "disclaimer": "ang mga opinyon | ang mga pananaw",
            "legal": ("patakaran sa privacy | mga tuntunin | patakaran sa pagkapribado"),
            "tags": "mga paksa",
            "comments": "mga komento | mag-iwan ng komento$",
            "app": "i-download ang app | i-download",
            "advertisement": "patalastas",
            "caption": "larawan: | larawan mula | larawan ni | (larawan",
            "navigation": "pangunahing pahina | maghanap | bumalik",
        },
        holds={
            "copyright": "karapatan ay nakalaan",
            "related": "basahin din | i-click dito",
            "caption": "larawan mula sa | getty images",
            "app": "app store | google play",
            "legal": "patakaran sa privacy",
        },
        house=("kami | amin | aming | tayo | natin | ating | ikaw | kayo | inyo | inyong | dito"),
    ),
    prose=Prose(
        common=(
            "ang ng mga na ay kay hindi ito nang kung siya niya nila may mula noong "
            "nitong dahil rin ayon isang kanyang naman upang bilang umano sinabi matapos "
            "nasa kanilang habang wala ngunit lamang dalawang iyon kaya sila"
        ),
        titles="G. Gng. Bb. Dr. Sen. Rep. Gov.",
        abbreviations=(
            "G. Gng. Bb. Dr. Sen. Rep. Gov. Atty. Engr. Brgy. Sgt. Gen. Col. Maj. Capt. "
            "Lt. Jr. Sr. St. Sta. Sto. No. atbp. hal. Ene. Peb. Okt. Nob. Dis."
        ),
        quotes=(
            ("“", "”"),
            ("‘", "’"),
        ),
    ),
    labels=("Editoryal", "Opinyon"),
    examples=Examples(
        dates={
            "Lunes, Abril 14, 2025": "2025-04-14",
            "Inilathala: Disyembre 9, 2023, 09:05": "2023-12-09T09:05",
            "Huling na-update 25/10/2024 18:40": "2024-10-25T18:40",
            "Hunyo 12, 2024": "2024-06-12",
        },
        not_dates=("3 oras ang nakalipas",),
        bylines={
            "Isinulat ni Maricel Dimaculangan": ("Maricel Dimaculangan",),
            "Ulat nina Rommel Bautista at Jocelyn Reyes": ("Rommel Bautista", "Jocelyn Reyes"),
        },
        not_bylines=("Sarado ang daungan",),
        prose=(
            "Inaprubahan ng konseho ng lungsod nitong Martes ang bagong badyet na "
            "naglalaan ng mas malaking pera para sa mga paaralan at kalsada. Ayon sa "
            "alkalde, sisimulan ang trabaho sa lumang tulay matapos ang tag-init, pero "
            "hindi naniniwala ang mga residente. “Ipinangako na rin nila ito noong bago "
            "ang halalan,” sinabi ng isa sa kanila."
        ),
        boilerplate={
            "Basahin din: Daungan bubuksan sa Lunes": "related",
            "Mag-subscribe sa aming newsletter": "subscribe",
        },
    ),
)
