"""Latvian."""

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
    code="lv",
    name="Latvian",
    native="latviešu",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["lv"],
        weekdays=cldr.WEEKDAYS["lv"],
        published=("publicēts", "publicēta", "publicēšanas datums", "pievienots", "datums"),
        updated=("atjaunots", "atjaunināts", "papildināts", "pēdējo reizi atjaunots", "labots"),
        glue=("gada", "g", "plkst", "pulksten", "no"),
        ago=cldr.AGO["lv"],
        today=("šodien",),
        yesterday=("vakar",),
        captions=("foto", "attēls", "fotogrāfija"),
    ),
    bylines=BylineWords(
        by="autors: | autore: | teksts: | autori:",
        joins="un",
        credits={
            "photography": "foto: | fotogrāfs:",
            "translation": "tulkojis | tulkojums:",
            "editing": "redaktors:",
        },
        links="un",
        desks="redakcija | ziņu",
        bodies=(
            "partija | komiteja | ministrija | universitāte | institūts | savienība | biedrība | "
            "fonds | avīze | apvienība"
        ),
        roles=(
            "žurnālists | žurnāliste | korespondents | korespondente | redaktors | redaktore | "
            "komentētājs | fotogrāfs"
        ),
        role_words="galvenais | galvenā | speciāli",
        given=(
            "aija | aivars | andris | anna | arnis | artis | baiba | daina | dace | edgars | "
            "elīna | gatis | gunta | guntis | ieva | ilze | imants | inga | inese | ivars | "
            "jānis | juris | kārlis | kristīne | laila | laura | liene | līga | māris | mārtiņš | "
            "normunds | pēteris | raimonds | rihards | sandra | sarmīte | toms | uldis | valdis | "
            "zane"
        ),
        never=(
            "jauns | jauna | jaunie | liels | pirmais | pēdējais | ne | kas | kāpēc | kā | kur | "
            "kad | tas | šis | politika | ekonomika | sports | kultūra | ziņas | viedokļi | "
            "karš | miers | valdība | vēlēšanas | streiks | -šana | -šanas | -ība"
        ),
        glue="publicēts | atjaunots | minūtes | min | stundas | pirms | dalīties",
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "un ir ka par ar no uz tika bija kas gan lai pie kā arī vai viņš tas pēc to bet ko nav "
            "līdz vēl savu būs šo gada tā kad jau tiek tikai viņa pret kopā kuri teica ja"
        ),
        letters="āēīķļņģ",
        abbreviations=(
            "piem. u.c. u.tml. utt. t.i. t.sk. prof. dr. doc. ģen. plkv. kpt. ltn. g. gs. plkst. "
            "lpp. Nr. nr. tel. milj. mljrd. tūkst. īp. iel. bulv. pag. nov. raj. sv. Sv. janv. "
            "febr. apr. aug. sept. okt. dec. min. sek. sk. red. k-gs. k-dze. u. v. st. p. pants. "
            "apm. t.s. t.dz. c. jūn. jūl."
        ),
        quotes=(("“", "”"), ("„", "”"), ("„", "“"), ("«", "»")),
        suspended="un vai",
    ),
    examples=Examples(
        bylines={
            "Autore: Anna Bērziņa un Jānis Ozols": ("Anna Bērziņa", "Jānis Ozols"),
        },
        not_bylines=("Jauns likums",),
        prose=(
            "Pilsētas dome otrdien apstiprināja budžetu, kurā vairāk naudas paredzēts skolām un "
            "ceļiem. Mēre teica, ka vecā tilta remonts sāksies pēc vasaras, bet iedzīvotāji tam "
            "netic. “To mums solīja arī pirms vēlēšanām,” saka kāds vīrs, kas tiltu gaida jau "
            "piecus gadus."
        ),
    ),
)
