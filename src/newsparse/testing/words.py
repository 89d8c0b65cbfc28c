"""What the strategies print with: names, places, headlines and sentences in six scripts.

Facts
-----
The lists are the strategies' own. They share nothing with the tables that the reader looks
things up in, so that a gap in those tables shows. Each list opens with its plainest entry, since
a failing example shrinks towards it, and the hard ones are in: names with particles, initials,
suffixes and apostrophes, a person called May; sentences that open with ``By``, ``May``, a digit
or a quotation mark, that hold a date, or that speak of copyright, contacts and newsletters as
prose does.

The Arabic names are joined by commas alone. "And" is a letter in front of the next name, and
there are names that begin with it: "سامي وليد" is one person or two.

A sentence is Markdown: ``*emphasis*``, ``**strong**`` and ``[words](address)`` are the only
marks in it (:func:`plain` takes them away). It ends with a mark that ends a sentence. Wrapped in
the right place, a line of it may open with what looks like the number of a list (``1998.``,
``14. April``) or with a dash: both are printed every day.
Each of ``sentences`` is enough by itself to tell the language, by its common short words, or by
its letters; those in ``short`` are not. All people, places and papers are made up.
"""

from __future__ import annotations

import datetime as dt
import functools

import attrs
import regex

from newsparse.model import Boilerplate, BoilerplateKind, Link

__all__ = ["LEXICONS", "Lexicon", "plain"]

_LINK = regex.compile(r"\[([^\]]*)\]\([^)]*\)")
_EMPHASIS = regex.compile(r"\*{1,2}([^*]+)\*{1,2}")


def plain(markdown: str) -> str:
    """Return the words of one of the sentences, without its marks.

    >>> plain("The *Gazette* has [the report](https://gazette.example/report).")
    'The Gazette has the report.'
    """
    return _EMPHASIS.sub(r"\1", _LINK.sub(r"\1", markdown))


@attrs.frozen(kw_only=True, eq=False)
class Lexicon:
    """What an article in one language is made of.

    ``by`` are the words in front of a byline's names, blank or colon included; ``join`` stands
    between the last two names, ``comma`` between the others, ``at`` between name and place.
    ``dates`` are templates over ``day``, ``month``, ``weekday``, ``year``, ``month_number`` and
    ``iso``. ``cased`` says whether the script tells capitals from small letters, ``spaced``
    whether it sets blanks between words.
    """

    code: str
    cased: bool
    spaced: bool
    headlines: tuple[str, ...]
    crossheads: tuple[str, ...]
    sentences: tuple[str, ...]
    short: tuple[str, ...]
    names: tuple[str, ...]
    organisations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    datelines: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    join: str = ", "
    comma: str = ", "
    at: str | None = None
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    dates: tuple[str, ...] = ("{iso}",)
    running_heads: tuple[str, ...]
    footers: tuple[Boilerplate, ...]

    @functools.cached_property
    def all_sentences(self) -> tuple[str, ...]:
        """All sentences, the short ones last."""
        return self.sentences + self.short

    @functools.cached_property
    def plain_sentences(self) -> tuple[str, ...]:
        """All sentences without any mark, the short ones last."""
        return tuple(s for s in self.all_sentences if s == plain(s))

    def date_text(self, template: str, day: dt.date) -> str:
        """Return *day* as *template* prints it."""
        return template.format(
            day=day.day,
            month=self.months[day.month - 1],
            month_number=day.month,
            weekday=self.weekdays[day.weekday()] if self.weekdays else "",
            year=day.year,
            iso=day.isoformat(),
        )


ENGLISH = Lexicon(
    code="en",
    cased=True,
    spaced=True,
    headlines=(
        "Storm closes the ports",
        "Ferry crews vote to strike over pay and hours",
        "Council sells the last public baths in Eastmouth",
        "What the harbour inquiry did not ask",
        "“We were told nothing”: families wait for answers",
        "12 dead in fire at cannery",
        "May floods leave thousands without water in the north of the country",
    ),
    crossheads=("A long winter", "No one to ask", "What comes next"),
    sentences=(
        "The port was shut on Monday, and the ferries stayed in the harbour.",
        "The strike at the harbour began on Monday and is in its second week.",
        "By the time the ferry came in, most of the passengers had gone home.",
        "By Monday the harbour was full of ships that had waited for the tide.",
        "May was the wettest month that the valley had seen in a century.",
        "May said on Tuesday that she had not been told of the plan.",
        "12 people were taken to hospital, and three of them had burns.",
        "1,400 workers at the cannery have been told to stay at home.",
        "2024 was the year in which the harbour lost its last shipyard.",
        "On 14 April 2025 the council voted to sell the public baths to a developer.",
        "The company, which owns four of the five cranes, said it had no comment.",
        "The *Eastmouth Gazette* reported that the owners had known for a year.",
        "It was, in the words of the report, **a failure of every kind of oversight**.",
        "Copyright was not an issue in the case, the court found.",
        "Contact with the trawler was lost at about 4 a.m. on the second day.",
        "Readers of the newsletter had written to the editor in their hundreds.",
        "Mr. Okafor and Dr. Lindqvist had both warned of the danger in the spring.",
        "U.S. officials said that the talks with the harbour unions would go on.",
        "Is there anyone in the government who has read the inquiry’s findings?",
        "Published in the autumn, the report was soon forgotten by the ministers.",
        "The government has since promised the residents a second inquiry into the harbour fire.",
        (
            "Residents of the harbour quarter, some of whom have lived there for fifty years and more,"
            " say that the government has never once sent anyone to hear them."
        ),
        "She asked: who is to pay for the government’s mistakes, if not the residents?",
    ),
    short=(
        "The port was shut.",
        "Trains in the north ran late.",
        "“We were never asked,” said one of the dockers.",
        '"The government knew," a former minister told the inquiry.',
        "‘It is over,’ she said, and put down the phone.",
        "The last strike at the docks was in 1998.",
        "The [full report](https://gazette.example/report) is to be published in the autumn.",
        "Nobody from the company was there to answer!",
    ),
    names=(
        "Jane Doe",
        "Martin Keller",
        "E.P. Milford",
        "K. Ratnasiri",
        "Ludwig van Dijk",
        "Ana de la Cruz",
        "Siobhán O’Hara",
        "Thabo Mokoena Jr.",
        "Jean-Luc Mercier",
        "May Ferris",
        "Barış Yıldız",
    ),
    organisations=("our reporters", "the Editorial Board"),
    places=("Paris", "Eastmouth", "New Haven"),
    datelines=("LONDON", "CAIRO", "MEXICO CITY"),
    by=("By ", "by ", "BY "),
    join=" and ",
    at=" in ",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    dates=(
        "{day} {month} {year}",
        "{month} {day}, {year}",
        "{weekday}, {day} {month} {year}",
        "{weekday}, {month} {day}, {year}",
        "{iso}",
    ),
    running_heads=("Eastmouth Gazette", "EASTMOUTH GAZETTE | Home news", "gazette.example"),
    footers=(
        Boilerplate(kind=BoilerplateKind.SHARE, text="Share this article"),
        Boilerplate(
            kind=BoilerplateKind.COPYRIGHT,
            text="© 2025 Eastmouth Gazette. All rights reserved.",
            holder="Eastmouth Gazette",
            years=(2025,),
        ),
        Boilerplate(
            kind=BoilerplateKind.CONTACT,
            text="Contact the newsroom: desk@gazette.example",
            emails=("desk@gazette.example",),
        ),
        Boilerplate(
            kind=BoilerplateKind.CONTACT,
            text="To contact the Eastmouth Gazette visit: gazette.example/contact",
            links=(Link(url="https://gazette.example/contact", text="gazette.example/contact"),),
        ),
        Boilerplate(
            kind=BoilerplateKind.CREDITS,
            text="Reporting by Jane Doe; editing by Martin Keller",
        ),
        Boilerplate(
            kind=BoilerplateKind.SUBSCRIBE,
            text="Sign up for our morning newsletter",
            links=(Link(url="https://gazette.example/mail", text="Sign up"),),
        ),
        Boilerplate(
            kind=BoilerplateKind.RELATED,
            text="Read more: Ferry crews vote to strike",
            links=(Link(url="https://gazette.example/crews", text="Ferry crews vote to strike"),),
        ),
    ),
)

GERMAN = Lexicon(
    code="de",
    cased=True,
    spaced=True,
    headlines=(
        "Sturm legt den Hafen lahm",
        "Die Stadt verkauft das letzte öffentliche Bad",
        "„Uns hat niemand gefragt“: Warten auf Antworten",
    ),
    crossheads=("Ein langer Winter", "Niemand ist zuständig"),
    sentences=(
        "Der Hafen war am Montag zu, und die Fähren blieben in der Stadt.",
        "Die Züge in den Norden fuhren mit großer Verspätung.",
        "Von der Werft sind nach dem Brand nur noch die Mauern geblieben.",
        "Von Montag an wird im Hafen und in der ganzen Stadt gestreikt.",
        "Mai und Juni waren in der Region die trockensten Monate seit hundert Jahren.",
        "12 Menschen wurden verletzt, drei von ihnen liegen noch im Krankenhaus.",
        "„Das hat die Regierung gewusst“, sagte ein Hafenarbeiter, der nicht genannt werden will.",
        "Am 14. April 2025 hat der Rat beschlossen, das Bad an einen Investor zu verkaufen.",
        "Die *Hafenzeitung* hatte schon im Herbst über die Pläne der Regierung berichtet.",
        "Es war, so steht es im Bericht, **ein Versagen der ganzen Aufsicht**.",
        "Dr. Lindner und ihr Kollege hatten die Regierung im Frühjahr vor der Gefahr gewarnt.",
        "Wer soll für die Fehler der Regierung bezahlen, wenn nicht die Bewohner?",
        (
            "Die Bewohner des Viertels, von denen viele seit fünfzig Jahren hier leben, haben von der"
            " Regierung bis heute nicht einmal einen Brief bekommen."
        ),
    ),
    short=("Der Hafen war zu.",),
    names=(
        "Anna Schmidt",
        "Jürgen Groß",
        "Karl-Heinz Weiß",
        "Maria von der Heide",
        "K. P. Yılmaz",
    ),
    organisations=("unseren Reportern",),
    places=("Hamburg", "Kiel"),
    by=("Von ", "von "),
    join=" und ",
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    weekdays=(
        "Montag",
        "Dienstag",
        "Mittwoch",
        "Donnerstag",
        "Freitag",
        "Samstag",
        "Sonntag",
    ),
    dates=(
        "{day}. {month} {year}",
        "{weekday}, {day}. {month} {year}",
        "{day}.{month_number}.{year}",
        "{iso}",
    ),
    running_heads=("Hafenzeitung", "HAFENZEITUNG | Lokales"),
    footers=(
        Boilerplate(
            kind=BoilerplateKind.COPYRIGHT,
            text="© 2025 Hafenzeitung. Alle Rechte vorbehalten.",
            holder="Hafenzeitung",
            years=(2025,),
        ),
        Boilerplate(
            kind=BoilerplateKind.CONTACT,
            text="Kontakt zur Redaktion: redaktion@hafenzeitung.example",
            emails=("redaktion@hafenzeitung.example",),
        ),
        Boilerplate(kind=BoilerplateKind.SHARE, text="Artikel teilen"),
    ),
)

RUSSIAN = Lexicon(
    code="ru",
    cased=True,
    spaced=True,
    headlines=(
        "Шторм закрыл порты",
        "Экипажи паромов проголосовали за забастовку",
        "«Нас никто не спрашивал»: семьи ждут ответов",
    ),
    crossheads=("Долгая зима", "Что будет дальше"),
    sentences=(
        "Порт был закрыт в понедельник, и паромы не вышли в море, потому что начался шторм.",
        "Поезда на север шли с большим опозданием, и это было только начало.",
        "Май был самым дождливым месяцем за последние сто лет, и этого никто не ждал.",
        "Газета *Портовый вестник* писала об этом ещё осенью, но её никто не услышал.",
        "Правительство обещало жителям города второе расследование, но его так и не было.",
        (
            "Жители портового квартала, многие из которых живут здесь уже пятьдесят лет, говорят,"
            " что правительство ни разу не прислало к ним никого, кто бы их выслушал."
        ),
    ),
    short=(
        "Порт был закрыт.",
        "12 человек попали в больницу, трое из них всё ещё там.",
        "«Мы об этом не знали», — сказал один из рабочих порта.",
        "14 апреля 2025 года совет решил продать баню, которую город построил после войны.",
        "Кто будет платить за ошибки правительства, если не сами жители?",
    ),
    names=("Иван Петров", "Анна Кузьмина", "А. С. Белов", "Мария Римская-Орлова"),
    join=" и ",
    months=(
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ),
    dates=("{day} {month} {year}", "{iso}"),
    running_heads=("Портовый вестник", "ПОРТОВЫЙ ВЕСТНИК | Город"),
    footers=(
        Boilerplate(
            kind=BoilerplateKind.COPYRIGHT,
            text="© 2025 Портовый вестник. Все права защищены.",
            holder="Портовый вестник",
            years=(2025,),
        ),
    ),
)

GREEK = Lexicon(
    code="el",
    cased=True,
    spaced=True,
    headlines=("Η καταιγίδα έκλεισε τα λιμάνια", "Απεργία στα πλοία για τους μισθούς"),
    crossheads=("Ένας μακρύς χειμώνας",),
    sentences=(
        "Το λιμάνι ήταν κλειστό τη Δευτέρα και τα πλοία δεν έφυγαν για τα νησιά.",
        "Τα τρένα προς τον βορρά είχαν μεγάλη καθυστέρηση όλη την ημέρα.",
        "12 άνθρωποι μεταφέρθηκαν στο νοσοκομείο και τρεις από αυτούς είναι ακόμη εκεί.",
        "«Κανείς δεν μας ρώτησε», είπε ένας από τους εργάτες του λιμανιού.",
        "Στις 14 Απριλίου 2025 το συμβούλιο αποφάσισε να πουλήσει τα λουτρά της πόλης.",
        "Η κυβέρνηση υποσχέθηκε στους κατοίκους μια δεύτερη έρευνα για τη φωτιά στο λιμάνι.",
        (
            "Οι κάτοικοι της συνοικίας, που πολλοί ζουν εκεί εδώ και πενήντα χρόνια, λένε πως η"
            " κυβέρνηση δεν έστειλε ποτέ κανέναν να τους ακούσει."
        ),
    ),
    short=("Το λιμάνι ήταν κλειστό.",),
    names=("Μαρία Παππά", "Γιώργος Νικολαΐδης", "Κ. Σταύρου"),
    join=" και ",
    months=(
        "Ιανουαρίου",
        "Φεβρουαρίου",
        "Μαρτίου",
        "Απριλίου",
        "Μαΐου",
        "Ιουνίου",
        "Ιουλίου",
        "Αυγούστου",
        "Σεπτεμβρίου",
        "Οκτωβρίου",
        "Νοεμβρίου",
        "Δεκεμβρίου",
    ),
    dates=("{day} {month} {year}", "{iso}"),
    running_heads=("Εφημερίδα του Λιμανιού",),
    footers=(
        Boilerplate(
            kind=BoilerplateKind.COPYRIGHT,
            text="© 2025 Εφημερίδα του Λιμανιού",
            holder="Εφημερίδα του Λιμανιού",
            years=(2025,),
        ),
    ),
)

ARABIC = Lexicon(
    code="ar",
    cased=False,
    spaced=True,
    headlines=("العاصفة تغلق الموانئ", "عمال الميناء يصوتون على الإضراب في العاصمة"),
    crossheads=("شتاء طويل",),
    sentences=(
        "كان الميناء مغلقا يوم الاثنين ولم تخرج السفن إلى البحر بسبب العاصفة التي ضربت البلاد.",
        "تأخرت القطارات إلى الشمال طوال اليوم بسبب العاصفة التي ضربت البلاد.",
        "«لم يسألنا أحد عن هذا»، قال أحد العمال في الميناء بعد الاجتماع.",
        "هل هناك من قرأ تقرير اللجنة في الحكومة التي وعدت به؟",
        "وعدت الحكومة سكان الحي بتحقيق ثان في الحريق الذي وقع على رصيف الميناء في الخريف.",
    ),
    short=(
        "كان الميناء مغلقا في الصباح.",
        "نقل 12 شخصا إلى المستشفى، ولا يزال ثلاثة منهم هناك حتى الآن.",
    ),
    names=("ليلى حداد", "سامي منصور", "عمر بن يوسف"),
    by=("بقلم: ",),
    join="، ",
    comma="، ",
    months=(
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ),
    dates=("{day} {month} {year}", "{iso}"),
    running_heads=("جريدة الميناء",),
    footers=(
        Boilerplate(
            kind=BoilerplateKind.COPYRIGHT,
            text="© 2025 جريدة الميناء. جميع الحقوق محفوظة.",
            holder="جريدة الميناء",
            years=(2025,),
        ),
    ),
)

HINDI = Lexicon(
    code="hi",
    cased=False,
    spaced=True,
    headlines=("तूफ़ान से बंदरगाह बंद", "वेतन को लेकर नाविकों की हड़ताल"),
    crossheads=("एक लंबी सर्दी",),
    sentences=(
        "बंदरगाह सोमवार को बंद था और तूफ़ान के कारण कोई भी जहाज़ समुद्र में नहीं जा सका, यह सरकार ने कहा है।",
        "12 लोगों को अस्पताल ले जाया गया है और सरकार ने कहा है कि उनमें से तीन लोग अब भी वहीं हैं और उनका इलाज चल रहा है।",
        "सरकार ने बंदरगाह के निवासियों से कहा है कि आग की दूसरी जाँच की जाएगी, लेकिन अब तक यह नहीं बताया है कि वह कब होगी।",
    ),
    short=(
        "बंदरगाह सुबह से बंद था।",
        "उत्तर की ओर जाने वाली रेलगाड़ियाँ पूरे दिन देर से चलीं।",
        "12 लोगों को अस्पताल ले जाया गया और उनमें से तीन अब भी वहीं हैं।",
        "“हमसे किसी ने नहीं पूछा,” बंदरगाह के एक मज़दूर ने कहा।",
        "क्या सरकार में किसी ने जाँच की रिपोर्ट पढ़ी है?",
    ),
    names=("सीता शर्मा", "राजेश वर्मा", "के. नायर"),
    by=("लेखक: ",),
    join=" और ",
    months=(
        "जनवरी",
        "फ़रवरी",
        "मार्च",
        "अप्रैल",
        "मई",
        "जून",
        "जुलाई",
        "अगस्त",
        "सितंबर",
        "अक्टूबर",
        "नवंबर",
        "दिसंबर",
    ),
    dates=("{day} {month} {year}", "{iso}"),
    running_heads=("बंदरगाह समाचार",),
    footers=(
        Boilerplate(
            kind=BoilerplateKind.COPYRIGHT,
            text="© 2025 बंदरगाह समाचार",
            holder="बंदरगाह समाचार",
            years=(2025,),
        ),
    ),
)

CHINESE = Lexicon(
    code="zh",
    cased=False,
    spaced=False,
    headlines=("风暴关闭港口", "渡轮船员投票决定罢工"),
    crossheads=("漫长的冬天",),
    sentences=(
        "港口星期一已经关闭，所有的渡轮都留在港内，因为风暴在夜里到达了这座城市，政府要求居民留在自己的家里，不要到海边去。",
        "12人被送往医院，其中三人现在还在那里，他们的家属说，到现在为止公司和政府都没有派任何人来看望过他们，也没有任何解释。",
        "政府答应港区的居民，要对秋天发生的火灾进行第二次调查，但是到现在为止还没有派任何人来。",
    ),
    short=(
        "港口已经关闭。",
        "开往北方的火车全天都晚点了，这只是一个开始。",
        "12人被送往医院，其中三人现在还在那里。",
        "“从来没有人问过我们，”一名码头工人说。",
        "政府里有没有人读过这份调查报告？",
    ),
    names=("王小明", "李秀英", "欧阳海"),
    by=("作者：",),
    join="、",
    comma="、",
    months=("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
    dates=("{year}年{month}月{day}日", "{iso}"),
    running_heads=("港口日报",),
    footers=(
        Boilerplate(
            kind=BoilerplateKind.COPYRIGHT,
            text="© 2025 港口日报 版权所有",
            holder="港口日报",
            years=(2025,),
        ),
    ),
)

LEXICONS: tuple[Lexicon, ...] = (ENGLISH, GERMAN, RUSSIAN, GREEK, ARABIC, HINDI, CHINESE)
"""One lexicon a language: Latin (twice), Cyrillic, Greek, Arabic, Devanagari and Han script."""
