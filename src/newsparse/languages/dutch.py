"""Dutch."""

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
    code="nl",
    name="Dutch",
    native="Nederlands",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["nl"],
        weekdays=cldr.WEEKDAYS["nl"],
        more_months={"mrt": 3, "sept": 9, "maa": 3},
        published=(
            "gepubliceerd",
            "geplaatst",
            "publicatiedatum",
            "verschenen op",
            "aangemaakt op",
        ),
        updated=(
            "bijgewerkt",
            "laatst bijgewerkt",
            "laatste update",
            "geüpdatet",
            "gewijzigd op",
            "laatst gewijzigd",
            "laatste wijziging",
            "update",
            "aangepast op",
        ),
        glue=("op", "om", "de", "van", "te"),
        hours=("uur", "u"),
        minutes=("min",),
        noon=("middag",),
        ordinals=("e", "ste", "de"),
        ago=cldr.AGO["nl"],
        today=("vandaag",),
        yesterday=("gisteren",),
        captions=("foto", "foto's", "beeld", "afbeelding"),
    ),
    bylines=BylineWords(
        by=(
            "door | door: | tekst: | tekst door | auteur: | geschreven door | een artikel van | "
            "een interview door | door onze | tekst en foto's:"
        ),
        posts="van onze correspondent in | door onze correspondent in | van onze verslaggever in",
        genres="artikel | analyse | column | reportage | interview | opinie | recensie",
        joins="en",
        places="in | uit | te",
        papers="voor",
        credits={
            "with": "met | met medewerking van",
            "editing": "redactie:",
            "photography": (
                "foto: | foto's: | beeld: | fotografie: | foto door | beeld door | foto van"
            ),
            "illustration": "illustratie: | illustraties: | illustratie door",
            "video": "video: | video door",
            "translation": "vertaling: | vertaald door",
        },
        statements="verklaring van | verklaring van de",
        articles="de | het | een | onze | ons",
        links="van | de | het | der | voor | en | in | op",
        desks=(
            "redactie | -redactie | correspondenten | verslaggevers | persbureau | persbureaus | "
            "onze correspondent | onze verslaggever | onze redactie | nieuwsredactie"
        ),
        bodies=(
            "partij | comité | ministerie | universiteit | instituut | vakbond | vereniging | "
            "federatie | krant | nieuws | stichting | groep | omroep | bond"
        ),
        roles=(
            "verslaggever | verslaggeefster | correspondent | redacteur | journalist | "
            "journaliste | columnist | hoofdredacteur | auteur | fotograaf | hoogleraar | "
            "medewerker"
        ),
        role_words="onze | politiek | freelance | chef | adjunct",
        given=(
            "aad | anneke | annemarie | anouk | arjen | bart | bas | bram | cees | coen | daan | "
            "diederik | dirk | eline | els | esther | eva | femke | floor | frits | gerard | "
            "gert | gijs | hanneke | hans | hendrik | henk | hugo | ingrid | iris | jaap | jan | "
            "jeroen | jesse | jesper | joep | johan | joost | joris | jorrit | karel | kees | "
            "klaas | koen | lars | lieke | lotte | maarten | maaike | maartje | marieke | "
            "marjolein | marloes | mathijs | matthijs | menno | michiel | mirjam | niels | "
            "nienke | peter | piet | pieter | remco | rik | rob | robbert | roel | ruud | "
            "sander | sanne | saskia | sietske | sjoerd | stijn | suzanne | teun | thijs | "
            "tjitske | ton | wilma | willem | wim | wouter | yvonne"
        ),
        never=(
            "nieuwe | nieuw | grote | eerste | laatste | meer | minder | niet | geen | wat | "
            "hoe | waarom | wie | wanneer | waar | dit | dat | deze | zo | maar | ook | naar | "
            "over | onder | tegen | zonder | tussen | politiek | economie | sport | cultuur | "
            "binnenland | buitenland | opinie | nieuws | wetenschap | lees | delen | video | "
            "oorlog | vrede | crisis | regering | verkiezingen | staking | perspectief | "
            "kabinet | -heid | -heden | -isme | -ingen | -schap | -atie"
        ),
        glue=(
            "gepubliceerd | gepubliceerd op | bijgewerkt | laatste update | leestijd | minuten | "
            "min | uur | geleden | delen | reacties | volgen | leestijd:"
        ),
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "de het een van en in is dat op te voor met zijn niet die aan er om ook door maar naar "
            "wordt bij uit nog heeft hij ze wel worden zegt deze meer geen hebben tegen over "
            "volgens als ik je dan was we of kan dit"
        ),
        letters="ĳ",
        abbreviations=(
            "bijv. bv. d.w.z. o.a. m.b.t. i.p.v. t.o.v. t.a.v. i.v.m. a.u.b. m.a.w. e.d. e.a. etc. "
            "ca. dr. drs. ir. ing. mr. prof. dhr. mevr. mw. ds. St. nr. nrs. blz. p. pag. art. jl. "
            "resp. incl. excl. max. min. mln. mld. jan. feb. febr. mrt. apr. jun. jul. aug. sept. "
            "okt. nov. dec. gen. lt. kol. kap. maj. str. tel. vgl. zgn. ong. evt. red. vs. afd. "
            "wnd. t.g.v. z.g. c.s. n.a.v. plm. v.Chr. n.Chr. ged. hr. enz."
        ),
        quotes=(("‘", "’"), ("“", "”"), ("„", "”")),
        suspended="en of tot",
    ),
    # fmt: off
    labels=(
        "Achtergrond", "Analyse", "Column", "Commentaar", "Exclusief", "Interview", "Lees ook",
        "Liveblog", "Let op", "Opinie", "Podcast", "Recensie", "Reportage", "Update", "Video",
    ),
    # fmt: on
    examples=Examples(
        bylines={
            "Door Jan de Vries en Anna Bakker": ("Jan de Vries", "Anna Bakker"),
            "Door onze correspondent": ("onze correspondent",),
        },
        not_bylines=("Door de storm bleef de haven dicht", "Nieuwe regels voor schippers"),
        prose=(
            "De gemeenteraad heeft dinsdag een begroting aangenomen waarin meer geld is "
            "uitgetrokken voor scholen en wegen. Volgens de burgemeester begint het werk aan de "
            "oude brug na de zomer, maar de bewoners zijn niet overtuigd. ‘Dat hebben ze ons voor "
            "de verkiezingen ook al beloofd’, zegt een van hen."
        ),
    ),
)
