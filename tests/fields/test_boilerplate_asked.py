"""What an outlet asks of its reader, says of itself and notes on its authors; and the news beside it."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.fields.boilerplate import judge, tables
from newsparse.languages import every
from newsparse.languages.record import Phrases

TABLES = tables(every())

NOTES = {
    "app": (
        "Download the Harbour News app for the latest headlines.",
        "Read the paper every morning on your tablet with the e-edition app.",
    ),
    "subscribe": (
        "Choose the membership plan that's right for you and support our journalism.",
        "Your tax-deductible gift powers our newsroom.",
        "Want more from Ann? Sign up for her weekly letter on ports.",
        "Vous avez aimé cet article ? Abonnez-vous à notre lettre.",
    ),
    "share": ("Follow the Gazette on Facebook, Instagram and Threads.",),
    "comments": (
        "We welcome your comments. Please keep them civil; abusive posts will be removed.",
        "Kommentieren können hier nur angemeldete Nutzer.",
    ),
    "contact": (
        "If your school is affected, our newsroom would like to hear from you: desk@gazette.example",
        "Tipps für die Lokalredaktion? Signal: 0151 5550199",
        "Redaktion: 0451 555-2200",
        "14 Quay Wynd, Marrick KY1 1EH",
    ),
    "related": ("Read all of our coverage of the flood here.",),
    "copyright": (
        "Copyright 2023 The Harbour Gazette. Quay Media Limited, Regn No. 202120748H",
        "© ИА «Гавань сегодня»",
        "El Faro del Puerto S.A. © 1998-2025",
        "Published under CC BY 4.0. You are free to share with attribution.",
    ),
    "correction": (
        "(Corrects paragraph 3 to say the deal was signed in May, not March)",
        "This is a developing story. Check back for updates.",
        "Lisätty kello 15.10 poliisin kommentti.",
    ),
    "credits": (
        "Video journalist: Kofi Ode. Editing: Laura Lund.",
        "Distributed by Harbour News Agency",
        "This essay is adapted from a talk given at the harbour museum in March.",
        "Tekst ukazał się pierwotnie w tygodniku „Port Północny”.",
        "Redaktion: Jana Ost und Marc Süd",
    ),
    "disclaimer": (
        (
            "The Associated Press receives support from several private foundations for its "
            "coverage. The AP is solely responsible for all content."
        ),
        "This article contains paid links.",
        "Questo articolo contiene link sponsorizzati.",
        "Editor's note: If you need help, call or text 988.",
    ),
    "caption": ("The ferry in the old dock in 2019. Photograph: Murdo Ode/The Guardian",),
    "author_bio": (
        "• Zoe Lund is a Guardian columnist",
        "Jane Ode is a climate correspondent at The Guardian, based in Mumbai.",
        "L'auteur est économiste à l'université du Havre.",
        "Der Verfasser ist Rechtsanwalt in Leipzig und Mitglied des Stadtrats.",
        "Autorka jest socjolożką, wykłada na Uniwersytecie Gdańskim.",
        "Maître de conférences en droit à Rennes, Luc Perrin est l'auteur de « La Fin des quais » (Seuil).",
        "Rev. Dale Ode is pastor of Trinity Lutheran Church in Decorah.",
        "Tanja Lund is associate Europe and Central Asia director at Harbour Watch.",
        "Ann Ode is a retired nurse who lives in Duluth.",
        "Yazar, Liman Üniversitesi'nde tarih profesörüdür.",
        "लेखक दिल्ली विश्वविद्यालय में प्रोफेसर हैं।",
    ),
}

NEWS = (
    "The newsletter, which has 40,000 subscribers, was founded in 2017 by two former reporters.",
    "Subscribers to the streaming service will pay $2 more a month from April.",
    "For more information about the blood drive, call 570-555-0182.",
    "If you have symptoms, stay at home and call your doctor.",
    "Back up your photos before you install the update, and keep the phone plugged in.",
    "Sign up for the course by the end of the month at the library desk.",
    "Download the form from the council's website and return it by post before 31 May.",
    "Download speeds have doubled since 2020.",
    "Get the vaccine at any pharmacy; it is free.",
    "Support for the plan has fallen to 31 percent.",
    "Follow the path for a mile, then take the steps down to the beach.",
    "Anna K. (Name von der Redaktion geändert) sitzt in der Küche und wartet.",
    "Maria (nombre ficticio) vive en el puerto desde hace años.",
    "Born in Oslo in 1970, he joined the party as a student.",
    "Ann Ode, an energy fellow at the university, said that history was full of such cases.",
    "The economist and author lives alone with two dogs above the harbour.",
    "Écrivain public depuis dix ans, il reçoit chaque mardi à la mairie.",
    "Le maître de conférences conteste les chiffres du ministère.",
    "Politolog ocenia, że rząd popełnił błąd.",
    "Обозреватель отдела культуры умерла в понедельник.",
    "La doctora en Historia murió el lunes en el puerto.",
    "Les droits de reproduction de l'œuvre ont été vendus l'an dernier.",
    "Volgens de krant verscheen het bericht eerder dan gepland.",
    "Onze vrienden kregen een bericht van de politie met foto's.",
    "Seus amigos receberam a notícia pelo telefone celular.",
    "O jornal publicou a notícia sem ouvir a sua versão.",
    "Sie möchte anonym bleiben, weil sie Angst um ihre Stelle hat.",
    "В первой версии закона такой нормы не было.",
    "If you need help with the form, staff will sit down with you at the counter.",
    "Read the label: if it says “may contain nuts”, leave it on the shelf.",
    "This article was stolen from the shop window on Friday night.",
    "This article of the treaty forbids it.",
    "The author of the report, a professor of law, said he had been ignored.",
    "John Ode is director of the trust and has asked for a new vote in Dover.",
    "John Ode is due to appear before the magistrates in Leeds on Friday.",
    "Ann Ode is mayor of Dover.",
    "Ann Ode was director of the Harbour Trust.",
    "Dr. Mark Lund is chief executive of the council that closed the Harbour School.",
    "Anna Berg ist Professorin für Arbeitsrecht in Kiel und beriet die Gewerkschaft.",
    "Teilen Sie das Blech in vier Stücke und biegen Sie die Ränder um.",
    "Testen Sie die Bremsen, bevor Sie losfahren, sagt der Mechaniker.",
    "Melden Sie den Schaden sofort der Versicherung und machen Sie Fotos.",
    "Der Autor des Buches lebt in Graz und will nicht reden.",
    "Dieser Text stand an der Wand des Hauses.",
    "De auteur van het boek woont in Leiden en wil geen interviews geven.",
    "Per informazioni sul bando i cittadini possono chiamare il comune allo 051 555 010.",
    "Sigue lloviendo en Galicia y los ríos crecen.",
    "Få har sett filmen, men alla talar om den.",
    "Автор письма – политолог из Твери – не назвал своего имени.",
    "الكاتب الذي فاز بالجائزة رفض الحديث إلى الصحفيين.",
    "Director: the old man. Cast: nobody knows yet who will play.",
)


def test_notes() -> None:
    """Whoever asks, speaks of itself or signs is known by how and of what; so is the kind."""
    found = {
        (kind, text): judge(text, TABLES).kind for kind, texts in NOTES.items() for text in texts
    }
    assert found == {(kind, text): kind for kind, text in found}
    assert [text for _, text in found if judge(text, TABLES).score <= 0.0] == []


def test_news() -> None:
    """Advice, notices and reports with the same words are text."""
    assert [text for text in NEWS if judge(text, TABLES).score > 0.0] == []


@pytest.mark.parametrize("text", NEWS[:4])
def test_news_stays_in_the_body(text: str) -> None:
    """The last paragraph of an article is text although it names numbers and newsletters."""
    body = (
        "Ferries stayed in harbour on Monday after the storm had torn the roofs from two sheds.",
        "The mayor spoke with the insurers in the evening, and with the crews of the ferries.",
        text,
    )
    article = newsparse.parse(
        "# Storm closes ports\n\nBy Jane Doe\n\n3 May 2024\n\n" + "\n\n".join(body)
    )
    assert tuple(paragraph.text for paragraph in article.paragraphs) == body


def test_who_holds_an_office_may_belong_to_the_story() -> None:
    """Below the text one sentence on somebody's office is a note; between paragraphs it is text."""
    note = "Ann Ode is a teacher at Harbour High School."
    above = "Ferries stayed in harbour on Monday after the storm had torn the roofs from two sheds."
    below = "The mayor spoke with the insurers in the evening, and with the crews of the ferries."
    head = "# Storm closes ports\n\nBy Jane Doe\n\n3 May 2024\n\n"
    within = newsparse.parse(f"{head}{above}\n\n{note}\n\n{below}")
    assert [paragraph.text for paragraph in within.paragraphs] == [above, note, below]
    last = newsparse.parse(f"{head}{above}\n\n{below}\n\n{note}")
    assert [paragraph.text for paragraph in last.paragraphs] == [above, below]
    assert [block.kind.value for block in last.footer] == ["author_bio"]


def test_imperatives_and_articles_are_data() -> None:
    """A language adds the words with which its outlets ask, and name what they print."""
    own = newsparse.Language(
        code="xx",
        name="Example",
        native="Example",
        phrases=Phrases(
            house="yx",
            imperatives="lodu",
            articles="zat artikulo",
            topics={"app": "applo | telefo"},
        ),
    )
    prepared = tables((own,))
    assert judge("Lodu ti applo po telefo", prepared).kind == "app"
    assert judge("Zat artikulo havi ligoj", prepared).kind == "disclaimer"
    assert judge("Havi ligoj zat artikulo", prepared).kind is None
