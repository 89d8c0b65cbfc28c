"""Prose that talks of contacts, copyright, subscriptions and corrections stays prose."""

from __future__ import annotations

import pytest

from newsparse.fields.boilerplate import judge, tables
from newsparse.languages import every

TABLES = tables(every())

PROSE = [
    # A sentence opens with the words of a note, and goes its own way.
    "Terms and conditions of the deal were not disclosed.",
    "Mehr zum Thema wollte er nicht sagen.",
    "版权声明印在最后一页，却从来没有人读过。",
    "安心專線上週被打爆，社工忙到天亮。",
    "Sur le même sujet, le maire s'était pourtant montré plus prudent lundi devant les élus du port.",
    "También te puede interesar navegar si te gusta la mar, cuenta la profesora a sus alumnos.",
    "Materiał chroniony folią przeleżał w porcie dwie zimy i nie nadaje się już do niczego.",
    "อ่านข่าวให้ลูกเรือฟังทุกเช้าคือกิจวัตรที่เขาทำมาตลอดสิบปี",
    "“Contact us if you have any concerns,” the harbour trust said in a statement.",
    '"We value your privacy" is how most pages of the port greet a visitor.',
    "I was tired and I was wrong. I apologise to every one of them. pic.twitter.com/a8Xk2mQ",
    "La ayuda es de 250 euros al mes.",
    "個人情報保護委員会は12日、港湾局に改善を勧告した。",
    "アプリをダウンロードした人は1週間で200万人に達した。",
    "日本新聞協会の調査で、港町の新聞の部数が3割減ったことが分かった。",
    "공유 자전거 이용이 항구에서 늘고 있다.",
    "Correction officers at the harbour prison said the contract would cut their pay.",
    "He told readers to contact their representatives before the vote on the harbour.",
    "“Please share this video,” the captain wrote on Facebook, where thousands saw it.",
    "The studio claimed that all rights reserved by the author had been sold in 1998.",
    "The mayor said in an email that the harbour would reopen on Monday.",
    "The newsletter was founded in 1911 and had 3,000 subscribers before the war, the archive says.",
    "Reuters and the Associated Press had reporters at the harbour when the storm came in.",
    "She was in close contact with the unions, according to three people at the port authority.",
    "The advertisement showed a ship in a storm, and the harbour office asked for its withdrawal.",
    "Share prices fell by four per cent after the port was closed to tankers on Tuesday.",
    "Related companies in the port group have filed for bankruptcy, a court in Oslo said.",
    "More than forty ships left the harbour on Sunday.",
    "Home owners near the port complain of noise.",
    "The copyright suit over the harbour song will be heard in March.",
    "The committee supports the port and calls on workers to join the strike on Monday.",
    "Wer den Newsletter der Reederei bestellt hatte, erhielt am Montag eine Mail mit dem Titel „Jetzt anmelden“.",
    "Die Redaktion der Hafenzeitung wurde 1933 besetzt, alle Rechte der Mitarbeiter waren aufgehoben.",
    "Mehr als vierzig Schiffe verließen am Sonntag den Hafen.",
    "Die Anzeige gegen den Hafenmeister wurde am Dienstag zurückgezogen, sagte ein Sprecher.",
    "Quellen aus dem Hafenamt sagten, der Kai werde am Montag wieder geöffnet.",
    "Все права рабочих порта оказались под угрозой, заявил профсоюз.",
    "Le journal du port a été abonné aux dépêches, dit son directeur.",
    "Los suscriptores del diario del puerto recibieron la noticia el lunes por la mañana.",
    "What happens to the men in the camp now, she asked.",
    "Follow the money, an old detective once said of the port.",
    "More on board feared for their lives, the captain said later.",
    "Most read the treaty as a defeat, and they were right.",
    "An earlier version of the bill would have banned the strike outright.",
    "Opinions expressed by the delegates ranged from anger to despair.",
    "Reporting by the agency was found to be accurate in every detail.",
    "Editing by the censors removed the last lines of the letter.",
    "Sponsored by the state bank, the regatta drew thirty ships.",
    "Photographs by the police show the room after the search.",
    "Help us, the men shouted from the roof.",
    "By continuing the war, the government risks a revolt.",
    "Before you go to sea you must learn to wait, he liked to say.",
    "Please note that I was a child then, she told the court.",
    "This article of the constitution has been amended four times since 1949.",
    "We workers pay for their crisis every month, with our wages and our health.",
    "Material from Reuters was used as evidence at the trial of the two men.",
    "The post was shared more than forty thousand times before it was taken down.",
    "Die Reederei zahlt 40 Euro im Monat, und viele Matrosen schicken das Geld nach Hause.",
    "Share your boat with a stranger in Brae and you may make a friend for life.",
    "Mehr zu verdienen war das Ziel der Fahrer.",
    "In einer früheren Version des Gesetzes fehlte der Absatz.",
    "Der Autor des Gutachtens arbeitete früher für die Reederei.",
    "Dieser Artikel des Grundgesetzes wurde 1993 geändert.",
    "Partager le travail, telle était la devise du syndicat.",
    "Más información fue entregada a la policía el lunes.",
    "Leia a lei, disse o juiz ao réu.",
    "По данным ТАСС, двое мужчин задержаны в порту.",
    "広告費は前年より一割減ったと会社は発表した。",
    "광고 수입이 작년보다 크게 줄었다고 회사는 밝혔다.",
    "– Hva synes du om at havna er stengt?",
    "Next steps",
    "The way forward",
    "Storm closes ports",
]


@pytest.mark.parametrize("text", PROSE)
def test_prose_is_prose(text: str) -> None:
    """A word of boilerplate in a sentence does not make it boilerplate."""
    assert judge(text, TABLES).score < 0.0


@pytest.mark.parametrize("text", PROSE)
def test_quoted_prose_is_prose(text: str) -> None:
    """Nor does it in a quotation with its speaker."""
    assert judge(f"“{text}” the harbour master said on Tuesday evening.", TABLES).score < 0.0


def test_prose_of_the_languages() -> None:
    """The running text that each language gives as its example is prose."""
    for language in every():
        if language.examples.prose:
            assert judge(language.examples.prose, TABLES).score < 0.0, language.code


def test_blank_is_nothing() -> None:
    """Nothing is seen in nothing."""
    assert judge("", TABLES).kind is None
    assert judge(" \n", TABLES).kind is None
