"""Whole pages of many sorts: menus above, boxes amid the text, notes below, each there or not."""

from __future__ import annotations

import random

import attrs
import pytest

import newsparse


@attrs.frozen
class Page:
    """What a page prints: its article, and its own lines by what they are."""

    head: str
    deck: str
    byline: str
    author: str
    date: str
    body: tuple[str, ...]
    crosshead: str
    lines: dict[str, str]
    """Lines of a block are parted by bars."""


PAGES = {
    "en": Page(
        "Dockers vote to strike over night shifts at three ports",
        "Union says talks broke down after the company withdrew its offer on Sunday evening.",
        "By Jane Doe",
        "Jane Doe",
        "14 April 2025",
        (
            "Dockers at three ports voted on Monday to strike over night shifts, the first such vote in twenty years, after a weekend of talks that both sides described as hopeless.",
            "“We were told nothing,” said Ann Ode, who has worked at the gate since 1998. “They changed the roster by text message, and then they asked us to be grateful for it.”",
            "The company said it would talk to the union on Tuesday, and that ships would be sent elsewhere until then. It employs some four thousand people along the coast.",
            "Three vessels were turned away in the course of the afternoon, among them a ferry with two hundred passengers on board.",
            "Economists at the university expect the dispute to cost the region about two million a day, most of it in fruit.",
            "The last strike, in 2005, ended after nine days. Nobody at the gate would say on Monday how long this one might go on.",
        ),
        "What comes next",
        {
            "skip": "Skip to main content",
            "consent": "We use cookies to give you the best experience on our site. Accept all",
            "menu": "Home|News|Business|Sport|Culture|Opinion|Podcasts|Weather",
            "account": "Sign in|Subscribe|My account",
            "search": "Search",
            "section": "Business",
            "share": "Share|Facebook|X|WhatsApp|Email|Copy link",
            "reading": "4 min read",
            "listen": "Listen to this article",
            "caption": "Dockers at the gate in Marrick on Monday. Photograph: Sue Roe",
            "lead": "Read more: Ferry company cuts four routes",
            "letter": "Sign up to our morning briefing|The stories you need to know, in your inbox every weekday.|Enter your email|Sign up",
            "ad": "Advertisement",
            "crane": "A crane at the port of Marrick. Photograph: Sue Roe",
            "author": "Jane Doe is a reporter who covers labour and ports.",
            "topics": "Topics|Ports|Labour|Strikes",
            "related": "More from Business|Ferry company cuts four routes|Port fees to rise in autumn|What the new harbour law says",
            "read": "Most read|1|Storm closes the ports of the north|2|Mayor resigns after nine years|3|Ferry company cuts four routes",
            "comments": "Comments (12)|Log in to comment",
            "order": "Get our newsletter|Your email address|Subscribe",
            "pass on": "Share this article|Facebook|X|Email",
            "house": "About us|Contact|Privacy policy|Terms of use|Advertise with us|Jobs",
            "rights": "© 2025 Harbour Media Ltd. All rights reserved.",
        },
    ),
    "de": Page(
        "Hafenarbeiter stimmen für Streik gegen Nachtschichten",
        "Die Gewerkschaft spricht von gebrochenen Zusagen, das Unternehmen von einem fairen Angebot.",
        "Von Anna Muster",
        "Anna Muster",
        "14. April 2025, 8:15 Uhr",
        (
            "Die Hafenarbeiter in drei Häfen haben am Montag für einen Streik gegen die Nachtschichten gestimmt, zum ersten Mal seit zwanzig Jahren und nach einem Wochenende voller Gespräche.",
            "„Uns hat niemand etwas gesagt“, sagte Karl Muster, der seit 1998 am Tor arbeitet. „Sie haben den Dienstplan per Nachricht geändert, und wir sollen dafür dankbar sein.“",
            "Das Unternehmen will am Dienstag mit der Gewerkschaft reden, Schiffe fahren bis dahin andere Häfen an. Es beschäftigt an der Küste etwa viertausend Menschen.",
            "Drei Schiffe wurden im Laufe des Nachmittags abgewiesen, darunter eine Fähre mit zweihundert Reisenden an Bord.",
            "Fachleute der Universität rechnen mit Kosten von zwei Millionen Euro am Tag, das meiste davon im Obsthandel.",
            "Der letzte Streik endete 2005 nach neun Tagen. Wie lange dieser dauert, wollte am Montag am Tor niemand sagen.",
        ),
        "Wie es weitergeht",
        {
            "skip": "Zum Inhalt springen",
            "consent": "Wir verwenden Cookies, um unser Angebot zu verbessern. Alle akzeptieren",
            "menu": "Startseite|Politik|Wirtschaft|Sport|Kultur|Meinung|Podcasts|Wetter",
            "account": "Anmelden|Abo|Mein Konto",
            "search": "Suche",
            "section": "Wirtschaft",
            "share": "Teilen|Facebook|X|WhatsApp|E-Mail|Link kopieren",
            "reading": "Lesezeit: 4 Minuten",
            "listen": "Artikel anhören",
            "caption": "Hafenarbeiter am Montag am Tor. Foto: Ulla Muster",
            "lead": "Lesen Sie auch: Reederei streicht vier Linien",
            "letter": "Newsletter: Der Morgen|Das Wichtigste des Tages, jeden Werktag in Ihrem Postfach.|E-Mail-Adresse|Jetzt anmelden",
            "ad": "Anzeige",
            "crane": "Ein Kran im Hafen. Foto: Ulla Muster",
            "author": "Anna Muster ist Redakteurin und schreibt über Arbeit und Häfen.",
            "topics": "Themen|Häfen|Arbeit|Streik",
            "related": "Mehr aus Wirtschaft|Reederei streicht vier Linien|Hafengebühren steigen im Herbst|Was im neuen Hafengesetz steht",
            "read": "Meistgelesen|1|Sturm schließt die Häfen im Norden|2|Bürgermeister tritt nach neun Jahren zurück|3|Reederei streicht vier Linien",
            "comments": "Kommentare (12)|Anmelden, um zu kommentieren",
            "order": "Newsletter abonnieren|Ihre E-Mail-Adresse|Abonnieren",
            "pass on": "Artikel teilen|Facebook|X|E-Mail",
            "house": "Über uns|Kontakt|Datenschutz|AGB|Impressum|Werbung",
            "rights": "© 2025 Hafenkurier GmbH. Alle Rechte vorbehalten.",
        },
    ),
    "ru": Page(
        "Докеры трёх портов проголосовали за забастовку",
        "Профсоюз говорит о нарушенных обещаниях, компания о честном предложении.",
        "Анна Петрова",
        "Анна Петрова",
        "14 апреля 2025, 08:15",
        (
            "Докеры трёх портов в понедельник проголосовали за забастовку против ночных смен, впервые за двадцать лет и после выходных, полных бесплодных переговоров.",
            "«Нам никто ничего не сказал», — рассказал Иван, который работает в порту с 1998 года. «График поменяли сообщением, и мы ещё должны быть благодарны».",
            "Компания встретится с профсоюзом во вторник, до этого суда идут в другие порты. На побережье она даёт работу четырём тысячам человек.",
            "Три судна в течение дня были отправлены обратно, среди них паром с двумястами пассажирами на борту.",
            "Экономисты университета ждут убытков в два миллиона в день, больше всего на фруктах.",
            "Последняя забастовка, в 2005 году, закончилась через девять дней. Сколько продлится эта, в понедельник никто сказать не хотел.",
        ),
        "Что будет дальше",
        {
            "skip": "Перейти к содержанию",
            "consent": "Мы используем файлы cookie, чтобы сделать сайт удобнее. Принять все",
            "menu": "Главная|Политика|Экономика|Спорт|Культура|Мнения|Подкасты|Погода",
            "account": "Войти|Подписка|Мой профиль",
            "search": "Поиск",
            "section": "Экономика",
            "share": "Поделиться|ВКонтакте|Telegram|WhatsApp|Одноклассники|Скопировать ссылку",
            "listen": "Слушать статью",
            "caption": "Докеры у ворот порта. Фото: Иван Петров / ТАСС",
            "lead": "Читайте также: Перевозчик отменил четыре рейса",
            "letter": "Подпишитесь на утреннюю рассылку|Главные новости дня у вас в почте.|Ваш e-mail|Подписаться",
            "ad": "Реклама",
            "crane": "Кран в порту. Фото: Иван Петров",
            "author": "Анна Петрова — журналист, пишет о труде и портах.",
            "topics": "Теги|Порты|Труд|Забастовка",
            "related": "Материалы по теме|Перевозчик отменил четыре рейса|Портовые сборы вырастут осенью|Что говорит новый закон",
            "read": "Самое читаемое|1|Шторм закрыл порты севера|2|Мэр ушёл в отставку после девяти лет|3|Перевозчик отменил четыре рейса",
            "comments": "Комментарии (12)|Войдите, чтобы оставить комментарий",
            "order": "Подпишитесь на рассылку|Ваш e-mail|Подписаться",
            "pass on": "Поделиться статьёй|ВКонтакте|Telegram",
            "house": "О нас|Контакты|Политика конфиденциальности|Правила использования|Реклама|Вакансии",
            "rights": "© 2025 Портовый вестник. Все права защищены.",
        },
    ),
}
ABOVE = ("skip", "consent", "menu", "account", "search", "section")
WITHIN = ("lead", "letter", "ad", "crane", "crosshead")
BELOW = ("author", "topics", "related", "read", "comments", "order", "pass on")
MENUS = frozenset({"menu", "account", "share", "topics", "house", "pass on"})
TITLES = frozenset({"related", "read"})
SHAPES = ("markdown", "blocks", "lines")
SEEDS = range(40)


def draw(page: Page, seed: str) -> tuple[list[str], bool, bool]:
    """Return what stands on a page, in printed order, and whether it is signed and dated."""
    drawn = random.Random(seed)
    parts = [part for part in ABOVE if drawn.random() < 0.4]
    parts.append("head")
    if drawn.random() < 0.5:
        parts.append("deck")
    signed, dated = drawn.random() < 0.8, drawn.random() < 0.85
    front = ["byline"] * signed + ["date"] * dated
    if "reading" in page.lines and drawn.random() < 0.2:
        front.append("reading")
    drawn.shuffle(front)
    front += [part for part in ("share", "listen") if drawn.random() < 0.3]
    if drawn.random() < 0.5:
        front.insert(drawn.choice((0, len(front))), "caption")
    parts += front
    within = list(WITHIN)
    drawn.shuffle(within)
    for n in range(len(page.body)):
        parts.append(f"body {n}")
        if n + 1 < len(page.body) and drawn.random() < 0.3:
            parts.append(within.pop())
    below = [part for part in BELOW if drawn.random() < 0.35]
    drawn.shuffle(below)
    parts += below + [part for part in ("house", "rights") if drawn.random() < 0.6]
    return parts, signed, dated


def link(text: str) -> str:
    """Print a line as a link."""
    return f"[{text}](https://www.harbour.example/{len(text)})"


def printed(page: Page, part: str, shape: str) -> str:
    """Print one part as a tool does that keeps Markdown, blocks, or lines alone."""
    own = {"head": page.head, "deck": page.deck, "byline": page.byline, "date": page.date}
    own |= {f"body {n}": text for n, text in enumerate(page.body)} | {"crosshead": page.crosshead}
    marked = shape == "markdown"
    if part in own:
        mark = {"head": "# ", "crosshead": "## "}.get(part, "") if marked else ""
        return mark + own[part]
    lines = page.lines[part].split("|")
    if not marked:
        return "\n".join(lines)
    if part in MENUS:
        return "\n".join(f"* {link(line)}" for line in lines)
    if part in TITLES:
        titles = [line for line in lines[1:] if not line.isdecimal()]
        return f"## {lines[0]}\n\n" + "\n".join(f"* {link(line)}" for line in titles)
    if part == "skip":
        return link(lines[0])
    if part in ("caption", "crane"):
        return f"![](https://www.harbour.example/a.jpg)\n\n{lines[0]}"
    return "\n\n".join(lines)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("code", PAGES)
def test_what_a_page_prints_around_its_article_is_none_of_it(code: str, shape: str) -> None:
    """Whatever a page prints, and in which order, each paragraph comes back, and nothing else."""
    page = PAGES[code]
    wrong: list[tuple[int, str]] = []
    for seed in SEEDS:
        parts, signed, dated = draw(page, f"{code} {shape} {seed}")
        text = ("\n" if shape == "lines" else "\n\n").join(
            printed(page, part, shape) for part in parts
        )
        article = newsparse.parse(text)
        paragraphs = [paragraph.text for paragraph in article.paragraphs]
        own = [*page.body, page.deck, page.crosshead]
        wrong += [(seed, text) for text in paragraphs if text not in own]
        wrong += [(seed, text) for text in page.body if text not in paragraphs]
        if "crosshead" in parts and page.crosshead not in paragraphs:
            wrong.append((seed, "no crosshead"))
        if article.title != page.head:
            wrong.append((seed, str(article.title)))
        if [author.name for author in article.authors] != [page.author] * signed:
            wrong.append((seed, str(article.authors)))
        if (article.date is not None) is not dated:
            wrong.append((seed, str(article.date)))
    assert wrong == []
