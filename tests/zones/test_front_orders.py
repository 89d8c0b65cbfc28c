"""The front in the orders in which houses print it, with and without blank lines, in seven languages.

Nothing marks the headline but for where it stands; paragraphs stand on a line each, or are wrapped.
"""

from __future__ import annotations

import itertools
import textwrap

import attrs
import pytest

import newsparse


@attrs.frozen
class Copy:
    """What a house prints of an article, and what that says."""

    parts: dict[str, str]
    names: tuple[str, ...]
    body: tuple[str, ...]

    @property
    def text(self) -> str:
        """The paragraphs."""
        return "\n\n".join(self.body)


COPIES = {
    "en": Copy(
        {
            "masthead": "The Harbour Gazette",
            "section": "Politics",
            "headline": "Dockers vote to strike over night shifts at three ports",
            "deck": "Union says talks broke down after the company withdrew its offer on Sunday evening.",
            "byline": "By Jane Doe and John Roe",
            "date": "14 April 2025",
            "length": "4 min read",
            "share": "Share",
            "caption": "Dockers at the gate on Monday. Photo: Sue Roe",
        },
        ("Jane Doe", "John Roe"),
        (
            "Dockers at three ports voted on Monday to strike over night shifts, the first such vote in years.",
            "“We were told nothing,” said Ann Ode, who has worked at the gate since 1998.",
            "The company said it would talk to the union on Tuesday, and that ships would go elsewhere.",
        ),
    ),
    "en, with what they are": Copy(
        {
            "masthead": "Marrick Times",
            "section": "Local News",
            "headline": "Why the harbour master resigned",
            "deck": "Five questions about a sudden departure",
            "byline": "Jane Doe, Senior Reporter",
            "date": "Published: Apr 14, 2025 8:15 AM EDT",
            "length": "Reading time: 3 minutes",
            "share": "Facebook Twitter Email",
            "caption": "The harbour office in 2024 (Sue Roe/Marrick Times)",
        },
        ("Jane Doe",),
        (
            "MARRICK — The harbour master resigned on Monday, and the council learned of it from the radio.",
            "He had held the office for nine years and was to retire next spring, two members said.",
            "Nobody will take his place before the summer, the mayor wrote on Tuesday.",
        ),
    ),
    "de": Copy(
        {
            "masthead": "Hafenkurier",
            "section": "Wirtschaft",
            "headline": "Hafenarbeiter stimmen für Streik gegen Nachtschichten",
            "deck": "Die Gewerkschaft spricht von gebrochenen Zusagen, die Firma von einem fairen Angebot.",
            "byline": "Von Anna Muster und Jens Krüger",
            "date": "14. April 2025, 8:15 Uhr",
            "length": "Lesezeit: 3 Minuten",
            "share": "Teilen",
            "caption": "Hafenarbeiter am Tor am Montag. Foto: Ulla Muster",
        },
        ("Anna Muster", "Jens Krüger"),
        (
            "Die Hafenarbeiter in drei Häfen haben am Montag für einen Streik gestimmt, wie lange nicht mehr.",
            "„Uns hat niemand etwas gesagt“, sagte Karl Muster, der seit 1998 am Tor arbeitet.",
            "Die Firma will am Dienstag mit der Gewerkschaft reden, Schiffe fahren bis dahin andere Häfen an.",
        ),
    ),
    "fr": Copy(
        {
            "masthead": "Le Courrier du port",
            "section": "Économie",
            "headline": "Les dockers votent la grève contre les horaires de nuit",
            "deck": "Le syndicat dénonce une promesse rompue, la direction parle d'une offre équitable.",
            "byline": "Par Anne Petit",
            "date": "Publié le 14 avril 2025 à 8h15",
            "length": "Temps de lecture : 3 min",
            "share": "Partager",
            "caption": "Les dockers lundi devant le port. © Luc Petit",
        },
        ("Anne Petit",),
        (
            "Les dockers de trois ports ont voté lundi la grève contre les horaires de nuit, une première.",
            "« On ne nous a rien dit », raconte Jean Petit, qui travaille au port depuis 1998.",
            "La direction doit rencontrer le syndicat mardi, et les navires sont déroutés d'ici là.",
        ),
    ),
    "es": Copy(
        {
            "masthead": "El Correo del Puerto",
            "section": "Economía",
            "headline": "Los estibadores votan la huelga contra los turnos de noche",
            "deck": "El sindicato habla de promesas rotas y la empresa de una oferta justa",
            "byline": "Ana Ruiz",
            "date": "14 de abril de 2025 - 08:15",
            "length": "3 min de lectura",
            "share": "Compartir",
            "caption": "Los estibadores, el lunes en el puerto. / LUIS RUIZ",
        },
        ("Ana Ruiz",),
        (
            "Los estibadores de tres puertos votaron el lunes a favor de la huelga contra los turnos de noche.",
            "“Nadie nos dijo nada”, cuenta José Ruiz, que trabaja en el puerto desde 1998.",
            "La empresa hablará el martes con el sindicato y los barcos irán a otros puertos hasta entonces.",
        ),
    ),
    "ja": Copy(
        {
            "masthead": "港湾新聞",
            "section": "経済",
            "headline": "港湾労働者、夜勤めぐりストライキへ ３港で投票",
            "deck": "組合「約束が破られた」会社側は「公正な提案だ」",
            "byline": "山田太郎",
            "date": "2025年4月14日 8時15分",
            "share": "シェア",
            "caption": "月曜日、港の門に集まる労働者ら（写真：港湾新聞社）",
        },
        ("山田太郎",),
        (
            "３つの港の労働者は１４日、夜勤の見直しを求めてストライキに入ることを投票で決めた。２０年ぶりとなる。",
            "「何も聞いていなかった」と、１９９８年から港で働く男性は話した。",
            "会社は１５日に組合と話し合う予定で、船はそれまで別の港に向かう。",
        ),
    ),
    "ru": Copy(
        {
            "masthead": "Портовый вестник",
            "section": "Экономика",
            "headline": "Докеры трёх портов проголосовали за забастовку",
            "deck": "Профсоюз говорит о нарушенных обещаниях, компания о честном предложении.",
            "byline": "Анна Петрова",
            "date": "14 апреля 2025, 08:15",
            "length": "3 минуты на чтение",
            "share": "Поделиться",
            "caption": "Докеры у ворот порта. Фото: Иван Петров / ТАСС",
        },
        ("Анна Петрова",),
        (
            "Докеры трёх портов в понедельник проголосовали за забастовку против ночных смен, впервые за годы.",
            "«Нам никто ничего не сказал», — рассказал Иван, который работает в порту с 1998 года.",
            "Компания встретится с профсоюзом во вторник, до этого суда идут в другие порты.",
        ),
    ),
}
ORDERS = [
    "headline",
    "headline byline",
    "headline date",
    "headline deck",
    "headline byline date",
    "headline date byline",
    "headline deck byline date",
    "headline deck date",
    "headline deck date byline",
    "headline caption byline date",
    "headline caption deck byline date",
    "headline deck caption byline date",
    "headline byline date length",
    "headline length date byline",
    "headline byline date share caption",
    "headline date share byline",
    "headline deck byline share date",
    "date headline",
    "date headline byline",
    "date byline headline deck",
    "byline date headline",
    "byline date headline deck",
    "section headline",
    "section headline byline date",
    "section date headline byline",
    "section headline deck date byline",
    "section headline caption deck byline date",
    "section date length headline deck byline",
    "date section headline deck byline",
    "caption headline byline date",
    "caption headline deck byline date",
    "share headline byline date",
    "masthead headline",
    "masthead headline deck byline date",
    "masthead section headline byline date",
    "masthead date headline byline",
    "masthead date section headline deck byline",
]
LINES, BLOCKS, MARKED = "lines", "blocks", "marked"
# What is known to be read wrong: a name that no list holds, without a word for it and without the
# day beside it, and one that could be of the headline above it.
UNREAD = {
    ("ja", "masthead date section headline deck byline", LINES),
    ("ru", "date section headline deck byline", LINES),
    ("es", "caption headline deck byline date", LINES),
    ("es", "headline deck caption byline date", LINES),
}
EACH = [
    pytest.param(
        language,
        order,
        how,
        id=f"{language}: {order}, {how}",
        marks=[pytest.mark.xfail(strict=True)] if (language, order, how) in UNREAD else [],
    )
    for language, order, how in itertools.product(COPIES, ORDERS, (LINES, BLOCKS, MARKED))
]


def printed(copy: Copy, order: str, how: str) -> str:
    """Return the front in an order, above the text."""
    parts = [(name, copy.parts[name]) for name in order.split() if name in copy.parts]
    lines = ["# " + part if how == MARKED and name == "headline" else part for name, part in parts]
    return ("\n" if how == LINES else "\n\n").join(lines) + "\n\n" + copy.text


@pytest.mark.parametrize(("language", "order", "how"), EACH)
def test_front(language: str, order: str, how: str) -> None:
    """Headline, names and day are read, and the text is what stands below, perhaps with its deck."""
    copy = COPIES[language]
    article = newsparse.parse(printed(copy, order, how))
    assert article.title == copy.parts["headline"]
    names = [author.name for author in article.byline.authors] if article.byline else []
    assert names == (list(copy.names) if "byline" in order.split() else [])
    day = article.date.iso[:10] if article.date and article.date.iso else None
    assert day == ("2025-04-14" if "date" in order.split() else None)
    assert article.body.removeprefix(copy.parts["deck"] + "\n\n") == copy.text


WRAPPED_AT = (60, 78)


@pytest.mark.parametrize("width", WRAPPED_AT)
@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("language", [language for language in COPIES if language != "ja"])
def test_wrapped(language: str, order: str, width: int) -> None:
    """A tool has wrapped all of it at one width; blank lines stand between."""
    copy = COPIES[language]
    body = [f"{copy.body[k]} {copy.body[k - 2]}" for k in range(3)]
    parts = [copy.parts[name] for name in order.split() if name in copy.parts]
    text = "\n\n".join([textwrap.fill(part, width) for part in [*parts, *body]])
    article = newsparse.parse(text)
    assert article.title == copy.parts["headline"]
    names = [author.name for author in article.byline.authors] if article.byline else []
    assert names == (list(copy.names) if "byline" in order.split() else [])
    assert article.body.removeprefix(copy.parts["deck"] + "\n\n") == "\n\n".join(body)


@pytest.mark.parametrize("width", WRAPPED_AT)
@pytest.mark.parametrize(
    "order", ["headline deck byline date", "headline byline date", "date headline byline"]
)
def test_wrapped_without_blank_lines(order: str, width: int) -> None:
    """A line of the front ends where the next word would have fitted."""
    copy = COPIES["en, with what they are"]
    body = [f"{copy.body[k]} {copy.body[k - 2]}" for k in range(3)] * 2
    front = "\n".join([textwrap.fill(copy.parts[name], width) for name in order.split()])
    text = "\n\n".join([front, *[textwrap.fill(paragraph, width) for paragraph in body]])
    article = newsparse.parse(text)
    assert article.title == copy.parts["headline"]
    assert article.body.removeprefix(copy.parts["deck"] + "\n\n") == "\n\n".join(body)


def test_the_head_of_a_mail_is_one_block() -> None:
    """Its lines are fields, however long they are, though another line stands above all of them."""
    copy = COPIES["en"]
    head = (
        "View this post on the web at https://gazette.example/p/the-\ndockers\n\n"
        "From: Jane Doe <gazette@letters.example>\nDate: Mon, 14 Apr 2025 07:30:14 +0000\n"
        "Subject: Dockers vote to strike over night shifts\nTo: reader@gazette.example\n\n"
    )
    body = [f"{copy.body[k]} {copy.body[k - 2]}" for k in range(3)] * 2
    front = [copy.parts["headline"], "Jane Doe\nApr 14"]
    text = head + "\n\n".join([*front, *[textwrap.fill(paragraph, 72) for paragraph in body]])
    assert newsparse.parse(text).title == copy.parts["headline"]
